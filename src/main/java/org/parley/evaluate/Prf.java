package org.parley.evaluate;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param found of the gold items
 * @param predicted all that was claimed
 * @param gold all that there was to find
 */
public record Prf(String name, int found, int predicted, int gold) implements Figure {
  public double precision() {
    return predicted == 0 ? 0 : (double) found / predicted;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public Map<String, OptionalDouble> measures() {
    return Map.of(name, OptionalDouble.of(f1()));
  }
}
