package org.parley.cli;

import java.util.OptionalInt;

/**
 * What the user looks at.
 *
 * @param width columns of standard output; empty where it is not a terminal
 * @param watched whether standard error is a terminal
 */
record Terminal(OptionalInt width, boolean watched) {
  private static final int USUAL_WIDTH = 80;

  /** Both streams go to files or programs. */
  static Terminal none() {
    return new Terminal(OptionalInt.empty(), false);
  }

  /**
   * As the launcher found it: Java itself cannot tell one redirected stream from another. The width
   * is that of {@code COLUMNS}.
   */
  static Terminal detect() {
    OptionalInt width =
        Boolean.getBoolean("parley.terminal.out")
            ? OptionalInt.of(columns(System.getenv("COLUMNS")))
            : OptionalInt.empty();
    return new Terminal(width, Boolean.getBoolean("parley.terminal.err"));
  }

  private static int columns(@org.jspecify.annotations.Nullable String text) {
    return text != null && text.matches("[1-9]\\d{1,4}") ? Integer.parseInt(text) : USUAL_WIDTH;
  }
}
