package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.article.Span;

/**
 * A text by code points, and its words: runs of letters, digits and underscores, as Unicode has
 * them.
 */
final class Passages {
  private final int[] points;

  Passages(String text) {
    this.points = text.codePoints().toArray();
  }

  /** Where words begin inside the spans; the rest of a word that a span cuts counts as one. */
  Set<Integer> words(List<Span> spans) {
    Set<Integer> begins = new TreeSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < Math.min(span.end(), points.length); i++) {
        if (isWord(i) && (i == span.start() || !isWord(i - 1))) {
          begins.add(i);
        }
      }
    }
    return begins;
  }

  /** The word, or the rest of it, that begins there, in small letters. */
  String word(int begin) {
    int end = begin;
    while (end < points.length && isWord(end)) {
      end++;
    }
    return new String(points, begin, end - begin).toLowerCase(Locale.ROOT);
  }

  /** The words of the spans, with dots between spans; what lies outside the text is left away. */
  String quote(List<Span> spans) {
    List<String> quotes = new ArrayList<>();
    for (Span span : spans) {
      int from = Math.min(span.start(), points.length);
      int to = Math.min(span.end(), points.length);
      quotes.add(new String(points, from, to - from).replaceAll("\\s+", " ").strip());
    }
    return String.join(" … ", quotes);
  }

  private boolean isWord(int at) {
    int point = points[at];
    return point == '_' || Character.isLetter(point) || isNumber(point);
  }

  private static boolean isNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
