package org.parley.evaluate;

/**
 * Claims of about the same confidence.
 *
 * @param from in tenths; the bin ends before the next tenth, the last one with 1 itself
 * @param claims how many
 * @param confidence their mean
 * @param right the share of them that is right
 */
public record CalibrationBin(int from, int claims, double confidence, double right) {
  /** Such as {@code .7–.8}. */
  public String range() {
    return "." + from + "–" + (from == Calibration.BINS - 1 ? "1" : "." + (from + 1));
  }
}
