package org.parley.lexicon;

/** What the actors beside a word are. */
public enum PartyFrame {
  DEED,
  YIELD,
  MOTION,
  FLOW,
  INFLOW,
  JOIN,
  EVEN,
  NONE;

  /** Whether it does not matter who does it to whom. */
  public boolean undirected() {
    return this == JOIN || this == EVEN;
  }

  /** Whether "refuses to do it" is about the refuser's doing it. */
  public boolean ownDoing() {
    return this == YIELD || this == MOTION || this == JOIN;
  }
}
