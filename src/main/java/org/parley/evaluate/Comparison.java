package org.parley.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Two readings of the same gold, side by side. How far the differences could be chance is told by
 * the bootstrap (Efron 1979; Berg-Kirkpatrick, Burkett and Klein 2012): the units are drawn anew,
 * with replacement, the same ones for both readings, and the differences of all draws are ranked.
 */
public record Comparison(List<ComparedMeasure> lines) {
  /** How often the units are drawn. */
  public static final int RESAMPLES = 2000;

  private static final double OUTSIDE = 0.025;
  private static final long SEED = 20_250_301;

  public Comparison {
    lines = List.copyOf(lines);
  }

  /**
   * Compares; the same readings always give the same intervals.
   *
   * @param progress is told how often the units have been drawn
   */
  public static Comparison of(Evaluation first, Evaluation second, IntConsumer progress) {
    TreeSet<String> both = new TreeSet<>(first.units());
    both.addAll(second.units());
    List<String> units = List.copyOf(both);
    Map<String, OptionalDouble> one = Figure.measures(first.scorer().apply(units));
    Map<String, OptionalDouble> two = Figure.measures(second.scorer().apply(units));
    Map<String, List<Double>> drawn = draw(first, second, units, progress);
    List<ComparedMeasure> lines = new ArrayList<>();
    one.forEach(
        (measure, value) -> {
          OptionalDouble other = two.getOrDefault(measure, OptionalDouble.empty());
          lines.add(
              new ComparedMeasure(
                  measure,
                  value,
                  other,
                  difference(value, other),
                  interval(drawn.getOrDefault(measure, List.of()))));
        });
    return new Comparison(lines);
  }

  private static Map<String, List<Double>> draw(
      Evaluation first, Evaluation second, List<String> units, IntConsumer progress) {
    Random random = new Random(SEED);
    Map<String, List<Double>> differences = new LinkedHashMap<>();
    for (int i = 0; i < RESAMPLES; i++) {
      progress.accept(i);
      List<String> sample = new ArrayList<>();
      for (int j = 0; j < units.size(); j++) {
        sample.add(units.get(random.nextInt(units.size())));
      }
      Map<String, OptionalDouble> one = Figure.measures(first.scorer().apply(sample));
      Map<String, OptionalDouble> two = Figure.measures(second.scorer().apply(sample));
      one.forEach(
          (measure, value) ->
              difference(value, two.getOrDefault(measure, OptionalDouble.empty()))
                  .ifPresent(
                      d -> differences.computeIfAbsent(measure, m -> new ArrayList<>()).add(d)));
    }
    return differences;
  }

  private static OptionalDouble difference(OptionalDouble first, OptionalDouble second) {
    return first.isPresent() && second.isPresent()
        ? OptionalDouble.of(first.getAsDouble() - second.getAsDouble())
        : OptionalDouble.empty();
  }

  private static Optional<Interval> interval(List<Double> differences) {
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    List<Double> ranked = differences.stream().sorted().toList();
    int outside = (int) Math.floor(ranked.size() * OUTSIDE);
    return Optional.of(new Interval(ranked.get(outside), ranked.get(ranked.size() - 1 - outside)));
  }
}
