package org.parley.lexicon;

/** What the actors beside a word are. */
public enum PartyFrame {
  DEED,
  HOME,
  SENT,
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

  /** Whether somebody does it to somebody. */
  public boolean done() {
    return this == DEED || this == HOME || this == YIELD;
  }

  /** Whether it says too little as long as nobody is named. */
  public boolean needsParty() {
    return !atHome() && this != SENT;
  }

  /** Whether what is in a place is that place's own, and not sent there. */
  public boolean atHome() {
    return this == NONE || this == HOME;
  }

  /** Whether "refuses to do it" is about the refuser's doing it. */
  public boolean ownDoing() {
    return this == YIELD || this == MOTION || this == JOIN;
  }
}
