package org.parley.llm;

/** The beginning of a text, on one line, fit for a message. */
final class Excerpt {
  private static final int LENGTH = 200;

  private Excerpt() {}

  static String of(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}\\s]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LENGTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
  }
}
