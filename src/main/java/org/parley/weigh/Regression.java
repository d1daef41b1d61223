package org.parley.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Logistic regression with an L2 penalty on all weights but the bias, by Newton steps along one
 * weight at a time in the order of their names, until none moves any more: the same examples in the
 * same order give the same weights.
 */
final class Regression {
  private static final int ROUNDS = 200;
  private static final double STILL = 1e-4;

  private final List<Example> examples;
  private final double penalty;
  private final double[] right;
  private final double[] odds;
  private double moved;

  private Regression(List<Example> examples, ToDoubleFunction<Example> right, double penalty) {
    this.examples = examples;
    this.penalty = penalty;
    this.right = examples.stream().mapToDouble(right).toArray();
    this.odds = new double[examples.size()];
  }

  /**
   * Weights without a threshold.
   *
   * @param right how right an example is, from 0 to 1
   * @param often how often a feature has to be met to get a weight
   */
  static Weights fit(
      List<Example> examples, ToDoubleFunction<Example> right, double penalty, int often) {
    return new Regression(examples, right, penalty).fit(often);
  }

  private Weights fit(int often) {
    Map<String, int[]> columns = columns(often);
    SortedMap<String, Double> weights = new TreeMap<>();
    int[] all = new int[right.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    double bias = 0;
    for (int round = 0; round < ROUNDS; round++) {
      moved = 0;
      bias += step(all, bias, 0);
      for (Map.Entry<String, int[]> column : columns.entrySet()) {
        double weight = weights.getOrDefault(column.getKey(), 0.0);
        weights.put(column.getKey(), weight + step(column.getValue(), weight, penalty));
      }
      if (moved < STILL) {
        break;
      }
    }
    return new Weights(bias, 0, weights);
  }

  /** In which examples each feature is met. */
  private SortedMap<String, int[]> columns(int often) {
    SortedMap<String, List<Integer>> met = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      for (String feature : examples.get(i).features()) {
        met.computeIfAbsent(feature, none -> new ArrayList<>()).add(i);
      }
    }
    SortedMap<String, int[]> columns = new TreeMap<>();
    met.forEach(
        (feature, rows) -> {
          if (rows.size() >= often) {
            columns.put(feature, rows.stream().mapToInt(i -> i).toArray());
          }
        });
    return columns;
  }

  /** Moves one weight; gives by how much. */
  private double step(int[] rows, double weight, double toll) {
    double slope = toll * weight;
    double bend = toll + 1e-9;
    for (int row : rows) {
      double likely = 1 / (1 + Math.exp(-odds[row]));
      slope += likely - right[row];
      bend += likely * (1 - likely);
    }
    double step = Math.max(-1, Math.min(1, -slope / bend));
    for (int row : rows) {
      odds[row] += step;
    }
    moved = Math.max(moved, Math.abs(step));
    return step;
  }
}
