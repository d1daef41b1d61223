package org.parley.evaluate;

/** On which side it stands alone. */
public enum FindingKind {
  /** In the gold, and not found. */
  MISSED,
  /** In both, but not the same. */
  WRONG,
  /** Claimed, and not in the gold. */
  EXTRA;

  /** As it is printed. */
  public String word() {
    return switch (this) {
      case MISSED -> "missed";
      case WRONG -> "wrong";
      case EXTRA -> "extra";
    };
  }
}
