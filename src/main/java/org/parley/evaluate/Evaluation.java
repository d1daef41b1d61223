package org.parley.evaluate;

import java.util.List;
import java.util.function.Function;

/**
 * A reading held against gold.
 *
 * @param kind of the gold
 * @param unit what a unit is: {@code article} or {@code sentence}
 * @param units all that was scored, in order
 * @param scorer the figures over some of the units, where a unit may be named several times: a
 *     resample of the bootstrap, or all of them
 * @param findings what was missed and what is extra, by unit
 * @param calibrations what confidences are worth; none where the reading states none
 */
public record Evaluation(
    GoldKind kind,
    String unit,
    List<String> units,
    Function<List<String>, List<Figure>> scorer,
    List<Finding> findings,
    List<Calibration> calibrations) {
  public Evaluation {
    units = List.copyOf(units);
    findings = List.copyOf(findings);
    calibrations = List.copyOf(calibrations);
  }

  /** Over all units. */
  public List<Figure> figures() {
    return scorer.apply(units);
  }
}
