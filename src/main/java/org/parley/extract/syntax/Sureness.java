package org.parley.extract.syntax;

/**
 * How sure rules are of what they find, from 0 to 1, before weights say how likely the claim is:
 * all of them side by side, so that a new rule finds its place among the others.
 */
public final class Sureness {
  /** What is in quotation marks was said. */
  public static final double QUOTED = 0.95;

  /** A word of saying has a clause after it. */
  public static final double SAID = 0.85;

  /** A word of attitude has what it is about as its complement. */
  public static final double ATTITUDE = 0.8;

  /** A vote, a preference, a changed mind, or something called good or bad. */
  public static final double SHOWN = 0.7;

  /** A noun of saying is less sure to be followed by what was said than a verb. */
  public static final double NAMED = 0.7;

  /** The speaker says plainly what must be, what he will do, or that something is good or bad. */
  public static final double PLAIN = 0.65;

  /** The same, by what it leads to or by a word that may mean less. */
  public static final double IMPLIED = 0.55;

  /** The word for what is told marks it as a claim, or calls it something. */
  public static final double CLAIMED = 0.5;

  /** A claim that another speaker could contradict. */
  public static final double ARGUABLE = 0.45;

  /** What somebody says, and no rule knows for a position. */
  public static final double OPEN = 0.2;

  private Sureness() {}
}
