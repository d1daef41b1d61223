package org.parley.weigh;

import org.parley.graph.ResolvedStance;

/**
 * The confidences from which on claims are kept, from 0 to 1.
 *
 * @param open that of stances which no rule vouches for
 * @param statements what is said is kept whatever its confidence, unless somebody asks for more
 */
public record Least(double stances, double open, double events, double statements) {
  /**
   * Above that of other stances: in annotated articles, those that no rule vouches for are from
   * here on right as often as the rest.
   */
  static final double OPEN = 0.38;

  private static final Least USUAL =
      of(Weights.read("stances").least(), Weights.read("events").least());

  /** Keeps everything. */
  public static Least none() {
    return of(0);
  }

  /** Where gold showed precision and recall together at their best. */
  public static Least usual() {
    return USUAL;
  }

  private static Least of(double stances, double events) {
    return new Least(stances, Math.max(stances, OPEN), events, 0);
  }

  /** One for all. */
  public static Least of(double confidence) {
    return new Least(confidence, confidence, confidence, confidence);
  }

  public boolean keeps(ResolvedStance stance) {
    return stance.confidence() >= (stance.isOpen() ? open : stances);
  }
}
