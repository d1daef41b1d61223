package org.parley.evaluate;

/** From and to, both included. */
public record Interval(double low, double high) {
  /** Whether no difference at all lies outside. */
  public boolean excludesZero() {
    return low > 0 || high < 0;
  }
}
