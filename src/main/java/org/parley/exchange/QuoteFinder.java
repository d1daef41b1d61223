package org.parley.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;

/**
 * Finds quotations in a text. Only white space and the shape of quotation marks are forgiven:
 * models and editors change them without being asked. All else has to be as it stands.
 */
public final class QuoteFinder {
  /** Marks that count as one and the same. */
  private static final String MARKS = "\"'`´“”„‟‘’‚‛«»‹›′″＂＇";

  /** Code points that nobody sees: soft hyphen, zero-width space and joiners, byte order mark. */
  private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private final String plain;

  /** For each UTF-16 unit of {@code plain}, the code point of the text that it comes from. */
  private final int[] origin;

  public QuoteFinder(String text) {
    Folded folded = Folded.of(text);
    this.plain = folded.plain;
    this.origin = folded.origin;
  }

  /** Every place where the quotation stands, in the order of the text. */
  public List<Span> all(Quote quote) {
    String exact = Folded.of(quote.exact()).plain.strip();
    List<Span> found = new ArrayList<>();
    if (exact.isEmpty()) {
      return found;
    }
    for (int at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
      if (fits(quote, at, at + exact.length())) {
        found.add(new Span(origin[at], origin[at + exact.length() - 1] + 1));
      }
    }
    return found;
  }

  /**
   * The place that is meant: the only one, else the one nearest to the others of the claim, else
   * the first.
   *
   * @param near where the claim's other quotations stand
   */
  public Optional<Span> find(Quote quote, List<Span> near) {
    return all(quote).stream()
        .min(
            Comparator.<Span>comparingLong(span -> distance(span, near))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Whether the words stand in the text just once. */
  public boolean isUnique(Quote quote) {
    return all(quote).size() == 1;
  }

  private boolean fits(Quote quote, int from, int to) {
    String before = Folded.of(quote.prefix()).plain;
    String after = Folded.of(quote.suffix()).plain;
    return plain.startsWith(after, to)
        && from >= before.length()
        && plain.startsWith(before, from - before.length());
  }

  private static long distance(Span span, List<Span> near) {
    return near.stream()
        .mapToLong(other -> Math.abs((long) other.start() - span.start()))
        .min()
        .orElse(0);
  }

  /** A text with its white space and marks made equal. */
  private record Folded(String plain, int[] origin) {
    static Folded of(String text) {
      StringBuilder plain = new StringBuilder(text.length());
      int[] origin = new int[text.length()];
      int codePoint = 0;
      for (int i = 0; i < text.length(); codePoint++) {
        int c = text.codePointAt(i);
        i += Character.charCount(c);
        if (UNSEEN.indexOf(c) >= 0) {
          continue;
        }
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (space && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ') {
          continue;
        }
        int from = plain.length();
        plain.appendCodePoint(space ? ' ' : MARKS.indexOf(c) >= 0 ? '\'' : c);
        for (int j = from; j < plain.length(); j++) {
          origin[j] = codePoint;
        }
      }
      return new Folded(plain.toString(), origin);
    }
  }
}
