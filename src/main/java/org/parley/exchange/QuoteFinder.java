package org.parley.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;

/**
 * Finds quotations in a text. Only white space and the shape of quotation marks are forgiven:
 * models and editors change them without being asked. All else has to be as it stands.
 */
public final class QuoteFinder {
  private final IndexedText verbatim;
  private final IndexedText folded;

  public QuoteFinder(String text) {
    this.verbatim = IndexedText.asItIs(text);
    this.folded = IndexedText.folded(text);
  }

  /** Every place where the quotation stands, in the order of the text. */
  public List<Span> all(Quote quote) {
    List<Span> found = verbatim.all(quote.exact(), quote.prefix(), quote.suffix());
    if (!found.isEmpty()) {
      return found;
    }
    String exact = IndexedText.folded(quote.exact()).plain();
    String prefix = IndexedText.folded(quote.prefix()).plain();
    String suffix = IndexedText.folded(quote.suffix()).plain();
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
}
