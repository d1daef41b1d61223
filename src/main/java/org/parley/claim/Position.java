package org.parley.claim;

/** Where a holder stands on an issue. */
public enum Position {
  SUPPORTS,
  OPPOSES,
  /** For it only if something holds. */
  CONDITIONAL,
  /** Says openly that it has not chosen. */
  UNDECIDED;

  /** The {@code skos:notation}. */
  public String notation() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The position on the negation of the issue. */
  public Position turned() {
    return switch (this) {
      case SUPPORTS -> OPPOSES;
      case OPPOSES -> SUPPORTS;
      case CONDITIONAL, UNDECIDED -> this;
    };
  }
}
