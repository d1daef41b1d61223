package org.parley.cli;

import java.util.Locale;

/** Kinds of claims that can be decided on. */
enum ClaimKind {
  STANCE,
  EVENT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
