package org.parley.claim;

/** How an actor takes part in an event. */
public enum Role {
  HOST,
  SIGNATORY,
  MEDIATOR,
  /** Does it to another. */
  AGENT,
  /** It is done to, or for. */
  RECIPIENT,
  PARTICIPANT;

  /** The {@code skos:notation}. */
  public String notation() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
