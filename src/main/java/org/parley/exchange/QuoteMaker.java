package org.parley.exchange;

import org.parley.article.Span;

/** Makes quotations that lead back to their place. */
final class QuoteMaker {
  private static final int STEP = 16;

  private final String text;
  private final int length;
  private final QuoteFinder finder;

  QuoteMaker(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.finder = new QuoteFinder(text);
  }

  /** The words at a span, with as much of what stands before them as tells them apart. */
  Quote at(Span span) {
    String exact = slice(span.start(), span.end());
    Quote quote = new Quote(exact);
    int before = span.start();
    int after = span.end();
    while (!finder.isUnique(quote) && (before > 0 || after < length)) {
      before = Math.max(0, before - STEP);
      after = Math.min(length, after + STEP);
      quote = new Quote(exact, slice(before, span.start()), slice(span.end(), after));
    }
    return quote;
  }

  private String slice(int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
