package org.parley.claim;

/** The life of an event, as one article tells it. */
public enum Status {
  OCCURRED,
  ONGOING,
  PLANNED,
  PROPOSED,
  CANCELLED,
  DENIED;

  /** The {@code skos:notation}. */
  public String notation() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
