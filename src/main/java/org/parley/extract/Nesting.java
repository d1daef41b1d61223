package org.parley.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.claim.Statement;

/** Which statement stands inside which, and who "I" and "we" are inside a quotation. */
final class Nesting {
  private Nesting() {}

  /** The statements, each with the one it is part of. */
  static List<StatementFinder.Cued> nested(List<StatementFinder.Cued> found) {
    return found.stream()
        .map(
            cued ->
                new StatementFinder.Cued(
                    cued.sentence(),
                    cued.cueToken(),
                    cued.statement().withWithin(outer(cued.statement(), found).map(Statement::id))))
        .toList();
  }

  private static Optional<Statement> outer(Statement s, List<StatementFinder.Cued> found) {
    return s.cue()
        .flatMap(
            cue ->
                found.stream()
                    .map(StatementFinder.Cued::statement)
                    .filter(o -> o.id() != s.id() && holds(o, cue.span()))
                    // strictly longer, so that no two statements stand in each other
                    .filter(o -> length(o) > length(s))
                    .min(Comparator.comparingInt(Nesting::length)));
  }

  private static boolean holds(Statement statement, Span span) {
    return statement.content().stream().anyMatch(e -> e.span().contains(span));
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(e -> e.span().length()).sum();
  }

  /**
   * Who speaks where somebody is mentioned inside a quotation: "I" and "we" are the speaker, "he"
   * and "they" are not.
   */
  static void speakers(Scan scan, List<Span> quotes, List<StatementFinder.Cued> statements) {
    for (Draft draft : scan.mentions) {
      Span here = draft.evidence.span();
      Optional<Span> quote = quotes.stream().filter(q -> q.contains(here)).findFirst();
      if (quote.isPresent()) {
        statements.stream()
            .map(StatementFinder.Cued::statement)
            .filter(s -> s.speaker().isPresent() && holds(s, here))
            .filter(s -> s.cue().filter(cue -> quote.get().contains(cue.span())).isEmpty())
            .min(Comparator.comparingInt(Nesting::length))
            .ifPresent(s -> draft.speaker = s.speaker());
      }
    }
  }
}
