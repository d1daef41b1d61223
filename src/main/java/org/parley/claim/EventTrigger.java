package org.parley.claim;

/** How the words of a report tell of its event. */
public enum EventTrigger {
  /** A verb: "met", "shelled". */
  VERB(0.75),
  /** A noun with a verb that carries it: "held talks". */
  CARRIED_NOUN(0.8),
  /** A noun by itself: "after the talks". */
  NOUN(0.7),
  /** What somebody would do on a condition: saying so is the event. */
  THREAT(0.7),
  /**
   * A verb used of much else too ("helped"), or in somebody's quoted words, where nothing says who,
   * when or where: an event only if other words tell of it.
   */
  SLIGHT_VERB(0.3),
  /** A noun of that kind. */
  SLIGHT_NOUN(0.3);

  private final double confidence;

  EventTrigger(double confidence) {
    this.confidence = confidence;
  }

  /** How sure it is that there is such an event, from 0 to 1. */
  public double confidence() {
    return confidence;
  }

  public boolean isNoun() {
    return this == CARRIED_NOUN || this == NOUN || this == SLIGHT_NOUN;
  }

  /** Whether no verb says that it happened: then others know better whether it did. */
  public boolean tellsInPassing() {
    return this == NOUN || this == THREAT || isSlight();
  }

  /** Whether these words are too little for an event by themselves. */
  public boolean isSlight() {
    return this == SLIGHT_VERB || this == SLIGHT_NOUN;
  }
}
