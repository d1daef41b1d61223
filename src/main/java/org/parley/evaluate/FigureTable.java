package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Results as rows of a table. */
public final class FigureTable {
  /** Of {@link #rows}. */
  public static final List<String> HEADS =
      List.of("figure", "F1 or share", "P", "R", "found", "predicted", "gold");

  /** Of {@link #compared}. */
  public static final List<String> COMPARED =
      List.of("F1 or share", "this", "other", "difference", "95 % interval");

  /** Of {@link #calibrated}. */
  public static final List<String> CALIBRATED =
      List.of("claims", "confidence", "how many", "mean", "right");

  private FigureTable() {}

  public static List<List<String>> rows(List<Figure> figures) {
    List<List<String>> rows = new ArrayList<>();
    for (Figure figure : figures) {
      switch (figure) {
        case Prf prf -> rows.add(row(prf));
        case Rate rate -> rows.add(row(rate.name(), rate));
        case RateGroup group ->
            group.rates().forEach(rate -> rows.add(row(group.name() + ": " + rate.name(), rate)));
      }
    }
    return rows;
  }

  /** With the difference of this to the other; a star where the interval leaves 0 out. */
  public static List<List<String>> compared(Comparison comparison) {
    return comparison.lines().stream().map(FigureTable::row).toList();
  }

  public static List<List<String>> calibrated(List<Calibration> calibrations) {
    List<List<String>> rows = new ArrayList<>();
    for (Calibration calibration : calibrations) {
      for (CalibrationBin bin : calibration.bins()) {
        rows.add(
            List.of(
                calibration.of(),
                bin.range(),
                String.valueOf(bin.claims()),
                text(bin.confidence()),
                text(bin.right())));
      }
      rows.add(
          List.of(
              calibration.of(),
              "expected error",
              String.valueOf(calibration.claims()),
              "",
              text(calibration.error())));
    }
    return rows;
  }

  private static List<String> row(Prf prf) {
    return List.of(
        prf.name(),
        text(prf.f1()),
        text(prf.precision()),
        text(prf.recall()),
        String.valueOf(prf.found()),
        String.valueOf(prf.predicted()),
        String.valueOf(prf.gold()));
  }

  private static List<String> row(String name, Rate rate) {
    return List.of(name, Rounded.text(rate.value()), "", "", "", "", String.valueOf(rate.of()));
  }

  private static List<String> row(ComparedMeasure line) {
    String difference =
        line.difference().isPresent() ? Rounded.signed(line.difference().getAsDouble()) : "–";
    boolean clear = line.interval().filter(Interval::excludesZero).isPresent();
    String interval =
        line.interval()
            .map(i -> Rounded.signed(i.low()) + " to " + Rounded.signed(i.high()))
            .orElse("–");
    return List.of(
        line.measure(),
        Rounded.text(line.first()),
        Rounded.text(line.second()),
        difference + (clear ? " *" : ""),
        interval);
  }

  private static String text(double value) {
    return Rounded.text(OptionalDouble.of(value));
  }
}
