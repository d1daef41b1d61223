package org.parley.report;

/** A text whose code points are counted once. */
final class TextSlices {
  private final String text;
  private final int[] starts;

  TextSlices(String text) {
    this.text = text;
    this.starts = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int point = 0; point < starts.length; point++) {
      starts[point] = at;
      at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
    }
  }

  /** Whether just these words stand from one code point to the other. */
  boolean has(String words, int from, int to) {
    return 0 <= from
        && from <= to
        && to < starts.length
        && words.length() == starts[to] - starts[from]
        && text.startsWith(words, starts[from]);
  }
}
