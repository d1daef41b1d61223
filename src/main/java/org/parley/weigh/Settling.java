package org.parley.weigh;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How confidences have to be moved to be worth what they say.
 *
 * @param spread by what the odds, as logarithms, are multiplied: below 1, confidences are drawn
 *     together
 * @param shift what is added to them after that
 */
record Settling(double spread, double shift) {
  /**
   * @param probability above 0 and below 1
   */
  double moved(double probability) {
    double odds = spread * Math.log(probability / (1 - probability)) + shift;
    return 1 / (1 + Math.exp(-odds));
  }

  /** Weights that give the moved probabilities. */
  Weights moved(Weights weights, double least) {
    SortedMap<String, Double> each = new TreeMap<>();
    weights.each().forEach((feature, weight) -> each.put(feature, spread * weight));
    return new Weights(spread * weights.bias() + shift, least, each);
  }
}
