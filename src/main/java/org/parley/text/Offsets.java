package org.parley.text;

import java.util.Arrays;

/** Where in a string its code points stand, without counting from its beginning each time. */
public final class Offsets {
  private static final int STRIDE = 512;

  private final String text;

  /** The place of every {@value #STRIDE}th code point. */
  private final int[] marks;

  Offsets(String text) {
    this.text = text;
    int[] found = new int[text.length() / STRIDE + 1];
    int points = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (points % STRIDE == 0) {
        found[points / STRIDE] = at;
      }
      points++;
    }
    this.marks = Arrays.copyOf(found, points / STRIDE + 1);
    if (points % STRIDE == 0) {
      marks[points / STRIDE] = text.length();
    }
  }

  /**
   * The place of a code point, or the end of the string for the one after the last.
   *
   * @throws IndexOutOfBoundsException if there are fewer
   */
  int of(int codePoint) {
    return text.offsetByCodePoints(marks[codePoint / STRIDE], codePoint % STRIDE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Offsets offsets && text.equals(offsets.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
