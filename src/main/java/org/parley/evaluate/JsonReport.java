package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;

/** A report for programs. Its keys stay as they are; figures have three decimals. */
public final class JsonReport {
  private static final double BINS = 10;
  private static final double INTERVAL = 0.95;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonReport() {}

  /**
   * @param findings whether the misses and extras are wanted, too
   */
  public static String of(Report report, boolean findings) {
    Evaluation evaluation = report.evaluation();
    ObjectNode root = JSON.createObjectNode();
    root.put("gold", report.gold());
    root.put("kind", evaluation.kind().word());
    root.put("reading", report.reading());
    root.put("unit", evaluation.unit());
    root.put("units", evaluation.units().size());
    ObjectNode figures = root.putObject("figures");
    evaluation.figures().forEach(figure -> add(figure, figures));
    ArrayNode calibrations = root.putArray("calibration");
    evaluation.calibrations().forEach(each -> add(each, calibrations.addObject()));
    report.comparison().ifPresent(compared -> add(compared, root.putObject("comparison")));
    if (findings) {
      ArrayNode all = root.putArray("findings");
      evaluation.findings().forEach(finding -> add(finding, report, all.addObject()));
    }
    return text(root);
  }

  private static void add(Figure figure, ObjectNode figures) {
    switch (figure) {
      case Prf prf ->
          figures
              .putObject(prf.name())
              .put("P", Rounded.of(prf.precision()))
              .put("R", Rounded.of(prf.recall()))
              .put("F1", Rounded.of(prf.f1()))
              .put("found", prf.found())
              .put("predicted", prf.predicted())
              .put("gold", prf.gold());
      case Rate rate -> put(rate.name(), rate.value(), figures);
      case RateGroup group -> {
        ObjectNode rates = figures.putObject(group.name());
        group.rates().forEach(rate -> put(rate.name(), rate.value(), rates));
      }
    }
  }

  private static void add(Calibration calibration, ObjectNode to) {
    to.put("of", calibration.of());
    to.put("claims", calibration.claims());
    to.put("error", Rounded.of(calibration.error()));
    ArrayNode bins = to.putArray("bins");
    for (CalibrationBin bin : calibration.bins()) {
      bins.addObject()
          .put("from", bin.from() / BINS)
          .put("to", (bin.from() + 1) / BINS)
          .put("claims", bin.claims())
          .put("confidence", Rounded.of(bin.confidence()))
          .put("right", Rounded.of(bin.right()));
    }
  }

  private static void add(Compared compared, ObjectNode to) {
    to.put("reading", compared.reading());
    to.put("resamples", Comparison.RESAMPLES);
    to.put("interval", INTERVAL);
    ObjectNode measures = to.putObject("measures");
    for (ComparedMeasure line : compared.comparison().lines()) {
      ObjectNode measure = measures.putObject(line.measure());
      put("this", line.first(), measure);
      put("other", line.second(), measure);
      put("difference", line.difference(), measure);
      put("low", bound(line, true), measure);
      put("high", bound(line, false), measure);
    }
  }

  private static OptionalDouble bound(ComparedMeasure line, boolean low) {
    return line.interval()
        .map(interval -> OptionalDouble.of(low ? interval.low() : interval.high()))
        .orElse(OptionalDouble.empty());
  }

  private static void add(Finding finding, Report report, ObjectNode to) {
    to.put("article", finding.article());
    to.put("kind", finding.kind().word());
    to.put("item", finding.item());
    to.put("what", finding.what());
    ArrayNode evidence = to.putArray("evidence");
    finding.evidence().forEach(span -> evidence.addArray().add(span.start()).add(span.end()));
    to.put("sentence", report.sentence(finding));
  }

  private static void put(String name, OptionalDouble value, ObjectNode to) {
    if (value.isPresent()) {
      to.put(name, Rounded.of(value.getAsDouble()));
    } else {
      to.putNull(name);
    }
  }

  private static String text(ObjectNode root) {
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
