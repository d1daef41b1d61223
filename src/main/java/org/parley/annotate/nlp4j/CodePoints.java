package org.parley.annotate.nlp4j;

import java.util.Arrays;
import org.parley.article.Span;

/** Translates between a text's UTF-16 offsets, which Java and the engine count, and code points. */
final class CodePoints {
  private final int[] before;

  CodePoints(String text) {
    before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = count;
      boolean firstHalf =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!firstHalf) {
        count++;
      }
    }
    before[text.length()] = count;
  }

  /** The span of the characters from one UTF-16 offset to another, end exclusive. */
  Span span(int from, int to) {
    return new Span(before[from], before[to]);
  }

  /** The UTF-16 offset of a code point. */
  int utf16(int codePoint) {
    int found = Arrays.binarySearch(before, codePoint);
    if (found < 0) {
      throw new IndexOutOfBoundsException("no code point " + codePoint);
    }
    // Both halves of a surrogate pair have the same number: the first is meant.
    return found > 0 && before[found - 1] == codePoint ? found - 1 : found;
  }
}
