package org.parley.exchange;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;

/**
 * A text to be searched.
 *
 * @param origin for each UTF-16 unit of {@code plain}, the code point that it comes from
 */
record IndexedText(String plain, int[] origin) {
  /** Marks that count as one and the same. */
  private static final String MARKS = "\"'`´“”„‟‘’‚‛«»‹›′″＂＇";

  /** Code points that nobody sees: soft hyphen, zero-width space and joiners, byte order mark. */
  private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  static IndexedText asItIs(String text) {
    int[] origin = new int[text.length()];
    int codePoint = 0;
    for (int i = 0; i < text.length(); codePoint++) {
      int next = i + Character.charCount(text.codePointAt(i));
      for (; i < next; i++) {
        origin[i] = codePoint;
      }
    }
    return new IndexedText(text, origin);
  }

  /** With its white space and marks made equal, and what nobody sees left out. */
  static IndexedText folded(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] origin = new int[text.length()];
    int codePoint = 0;
    for (int i = 0; i < text.length(); codePoint++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean again = space && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (again || UNSEEN.indexOf(c) >= 0) {
        continue;
      }
      int from = plain.length();
      plain.appendCodePoint(space ? ' ' : MARKS.indexOf(c) >= 0 ? '\'' : c);
      for (int j = from; j < plain.length(); j++) {
        origin[j] = codePoint;
      }
    }
    return new IndexedText(plain.toString(), origin);
  }

  List<Span> all(String exact, String prefix, String suffix) {
    List<Span> found = new ArrayList<>();
    if (exact.isBlank()) {
      return found;
    }
    for (int at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
      int end = at + exact.length();
      if (plain.startsWith(suffix, end) && plain.startsWith(prefix, at - prefix.length())) {
        found.add(new Span(origin[at], origin[end - 1] + 1));
      }
    }
    return found;
  }
}
