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

  private final Indexed verbatim;
  private final Indexed folded;

  public QuoteFinder(String text) {
    this.verbatim = Indexed.asItIs(text);
    this.folded = Indexed.folded(text);
  }

  /** Every place where the quotation stands, in the order of the text. */
  public List<Span> all(Quote quote) {
    List<Span> found = verbatim.all(quote.exact(), quote.prefix(), quote.suffix());
    if (!found.isEmpty()) {
      return found;
    }
    String exact = Indexed.folded(quote.exact()).plain;
    String prefix = Indexed.folded(quote.prefix()).plain;
    String suffix = Indexed.folded(quote.suffix()).plain;
    found = folded.all(exact, prefix, suffix);
    return found.isEmpty() ? folded.all(exact.strip(), prefix, suffix) : found;
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

  private static long distance(Span span, List<Span> near) {
    return near.stream()
        .mapToLong(other -> Math.abs((long) other.start() - span.start()))
        .min()
        .orElse(0);
  }

  /**
   * A text to be searched.
   *
   * @param origin for each UTF-16 unit of {@code plain}, the code point that it comes from
   */
  private record Indexed(String plain, int[] origin) {
    static Indexed asItIs(String text) {
      int[] origin = new int[text.length()];
      int codePoint = 0;
      for (int i = 0; i < text.length(); codePoint++) {
        int next = i + Character.charCount(text.codePointAt(i));
        for (; i < next; i++) {
          origin[i] = codePoint;
        }
      }
      return new Indexed(text, origin);
    }

    /** With its white space and marks made equal, and what nobody sees left out. */
    static Indexed folded(String text) {
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
      return new Indexed(plain.toString(), origin);
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
}
