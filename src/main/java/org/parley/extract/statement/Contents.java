package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Statement;

/**
 * Where the contents of statements stand, so that an article of thousands is not gone through word
 * by word.
 */
public final class Contents {
  private final List<Statement> statements;
  private final int[] from;
  private final int[] to;
  private final int[] lengths;

  public Contents(List<Cued> cued) {
    this.statements = cued.stream().map(Cued::statement).toList();
    this.from = new int[statements.size()];
    this.to = new int[statements.size()];
    this.lengths = new int[statements.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = Integer.MAX_VALUE;
      for (Evidence part : statements.get(i).content()) {
        from[i] = Math.min(from[i], part.span().start());
        to[i] = Math.max(to[i], part.span().end());
        lengths[i] += part.span().length();
      }
    }
  }

  /** The statement with the shortest content that the span stands in; of equals, the first. */
  public Optional<Statement> innermost(Span span, Predicate<Statement> fits) {
    int best = -1;
    for (int i = 0; i < from.length; i++) {
      if (from[i] <= span.start()
          && span.end() <= to[i]
          && (best < 0 || lengths[i] < lengths[best])
          && holds(statements.get(i), span)
          && fits.test(statements.get(i))) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(statements.get(best));
  }

  private static boolean holds(Statement statement, Span span) {
    return statement.content().stream().anyMatch(part -> part.span().contains(span));
  }
}
