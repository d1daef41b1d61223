package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences are worth what they say: of claims made with confidence .8, four in five
 * should be right.
 *
 * @param of what the claims are, such as {@code stances}
 * @param bins those that hold a claim, from the lowest
 */
public record Calibration(String of, List<CalibrationBin> bins) {
  static final int BINS = 10;

  public Calibration {
    bins = List.copyOf(bins);
  }

  public static Calibration of(String what, List<WeighedClaim> outcomes) {
    List<CalibrationBin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int tenth = i;
      List<WeighedClaim> inside =
          outcomes.stream().filter(o -> tenth(o.confidence()) == tenth).toList();
      if (!inside.isEmpty()) {
        double mean = inside.stream().mapToDouble(WeighedClaim::confidence).average().orElse(0);
        double right = (double) inside.stream().filter(WeighedClaim::right).count() / inside.size();
        bins.add(new CalibrationBin(tenth, inside.size(), mean, right));
      }
    }
    return new Calibration(what, bins);
  }

  public int claims() {
    return bins.stream().mapToInt(CalibrationBin::claims).sum();
  }

  /**
   * The expected calibration error: how far the confidence of a claim is, on average, from the
   * share of its bin that is right (Naeini, Cooper and Hauskrecht 2015).
   */
  public double error() {
    double sum = 0;
    for (CalibrationBin bin : bins) {
      sum += bin.claims() * Math.abs(bin.confidence() - bin.right());
    }
    return claims() == 0 ? 0 : sum / claims();
  }

  /** Confidences are written as short decimals, so .7 belongs to .7–.8 whatever its binary is. */
  private static int tenth(double confidence) {
    return Math.min(BINS - 1, (int) Math.floor(confidence * BINS + 1e-9));
  }
}
