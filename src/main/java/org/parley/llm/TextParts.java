package org.parley.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.article.Span;

/**
 * A long text in overlapping parts of about the same length. Parts end where a paragraph does if
 * one ends near enough, else at the end of a sentence, else between words, else anywhere; each but
 * the first begins with the last paragraphs of the one before.
 */
final class TextParts {
  /** The overlap is at most this share of a part. */
  private static final int OVERLAP = 8;

  /** A cut is moved by at most this share of a part to find a better place. */
  private static final int SLACK = 16;

  private static final String SENTENCE_ENDS = ".!?”\"";

  private final int[] text;

  private TextParts(String text) {
    this.text = text.codePoints().toArray();
  }

  /**
   * The parts, in order; together they cover every code point.
   *
   * @param longest most code points of a part, at least {@link #OVERLAP} times two
   */
  static List<Span> of(String text, int longest) {
    return new TextParts(text).cut(longest);
  }

  private List<Span> cut(int longest) {
    if (text.length <= longest) {
      return List.of(new Span(0, text.length));
    }
    int overlap = longest / OVERLAP;
    int slack = longest / SLACK;
    int step = longest - overlap - 2 * slack;
    int count = Math.ceilDiv(text.length, step);
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < count; i++) {
      int ideal = (int) ((long) text.length * i / count);
      int end = best(nearest(ideal, slack));
      parts.add(new Span(start, end));
      start = best(IntStream.range(end - overlap, end));
    }
    parts.add(new Span(start, text.length));
    return parts;
  }

  /** The places around one, the nearest first. */
  private static IntStream nearest(int ideal, int slack) {
    return IntStream.rangeClosed(0, slack).flatMap(by -> IntStream.of(ideal - by, ideal + by));
  }

  /** The first of the best places to cut before. */
  private int best(IntStream places) {
    return places.reduce((one, other) -> worth(other) > worth(one) ? other : one).orElseThrow();
  }

  private int worth(int place) {
    int before = text[place - 1];
    if (Character.isWhitespace(text[place])) {
      return 0;
    }
    if (before == '\n') {
      return 3;
    }
    if (!Character.isWhitespace(before)) {
      return 0;
    }
    return place > 1 && SENTENCE_ENDS.indexOf(text[place - 2]) >= 0 ? 2 : 1;
  }
}
