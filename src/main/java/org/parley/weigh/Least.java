package org.parley.weigh;

/**
 * The confidences from which on claims are kept, from 0 to 1.
 *
 * @param statements what is said is kept whatever its confidence, unless somebody asks for more
 */
public record Least(double stances, double events, double statements) {
  /** Keeps everything. */
  public static Least none() {
    return new Least(0, 0, 0);
  }

  /** Where gold showed precision and recall together at their best. */
  public static Least usual() {
    return new Least(Weights.read("stances").least(), Weights.read("events").least(), 0);
  }

  /** One for all. */
  public static Least of(double confidence) {
    return new Least(confidence, confidence, confidence);
  }
}
