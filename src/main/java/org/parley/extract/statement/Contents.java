package org.parley.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.article.Span;
import org.parley.claim.Statement;
import org.parley.text.SpanIndex;

/**
 * Where the contents of statements stand, so that an article of thousands is not gone through word
 * by word.
 */
public final class Contents {
  /** The parts of contents, each with whose it is. */
  private final SpanIndex<Statement> parts = new SpanIndex<>();

  public Contents(List<Cued> cued) {
    for (Cued one : cued) {
      one.statement().content().forEach(part -> parts.add(part.span(), one.statement()));
    }
  }

  /** The statement with the shortest content that the span stands in; of equals, the first. */
  public Optional<Statement> innermost(Span span, Predicate<Statement> fits) {
    return parts.holding(span).stream()
        .filter(fits)
        .min(Comparator.comparingInt(Statement::length));
  }
}
