package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.claim.Mention;
import org.parley.claim.Statement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.text.SpanIndex;

/** Which statement stands inside which, and who "I" and "we" are inside a quotation. */
final class Nesting {
  private Nesting() {}

  /** The statements that count, each with the one it is part of. */
  static List<Cued> nested(Scan scan, SpanIndex<Span> quotes, List<Cued> found) {
    Contents all = new Contents(found);
    List<Cued> kept = found.stream().filter(cued -> counts(scan, quotes, cued, all)).toList();
    Contents contents = new Contents(kept);
    Map<Integer, Integer> places = new HashMap<>();
    kept.forEach(cued -> places.put(cued.statement().id(), places.size()));
    List<Cued> numbered = new ArrayList<>();
    for (Cued cued : kept) {
      Optional<Integer> outer = outer(cued.statement(), contents).map(o -> places.get(o.id()));
      numbered.add(
          new Cued(
              cued.sentence(), cued.cueToken(), cued.statement().placed(numbered.size(), outer)));
    }
    return numbered;
  }

  /**
   * Inside what somebody says, only what somebody else is told to have said is a statement of its
   * own: "Moscow says that Berlin told Kyiv to wait". What the speaker hopes and thinks there is
   * the outer statement's content already, and in talk nearly every clause has such a verb.
   */
  private static boolean counts(Scan scan, SpanIndex<Span> quotes, Cued cued, Contents found) {
    Statement inner = cued.statement();
    Optional<Statement> outer = outer(inner, found);
    boolean inQuote = inner.cue().filter(c -> quotes.holds(c.span())).isPresent();
    if (outer.isEmpty() && !inQuote || cued.cueToken() < 0) {
      return true;
    }
    boolean somebodyElse =
        inner
            .speaker()
            .map(scan.mentions::get)
            .filter(d -> d.kind != Mention.Kind.PRONOUN)
            .filter(d -> outer.flatMap(Statement::speaker).filter(o -> o == d.id).isEmpty())
            .isPresent();
    Scan.View view = scan.views.get(cued.sentence());
    boolean tells =
        inner.quoted()
            || view.sentence().child(view.sentence().token(cued.cueToken()), "ccomp").isPresent();
    // "Moscow says that Berlin believes that": also what others think, but not in talk
    return somebodyElse && tells && !(inQuote && inner.type().equals("Belief"));
  }

  private static Optional<Statement> outer(Statement s, Contents found) {
    return s.cue()
        .flatMap(
            cue ->
                // strictly longer, so that no two statements stand in each other
                found.innermost(cue.span(), o -> o.id() != s.id() && o.length() > s.length()));
  }

  /**
   * Who speaks where somebody is mentioned inside a quotation: "I" and "we" are the speaker, "he"
   * and "they" are not.
   */
  static void speakers(Scan scan, SpanIndex<Span> quotes, List<Cued> statements) {
    Contents contents = new Contents(statements);
    for (Draft draft : scan.mentions) {
      Span here = draft.evidence.span();
      quotes.holding(here).stream()
          .min(Comparator.comparingInt(Span::length))
          .flatMap(
              quote ->
                  contents.innermost(
                      here,
                      s ->
                          s.speaker().isPresent()
                              && s.cue().filter(cue -> quote.contains(cue.span())).isEmpty()))
          .ifPresent(s -> draft.speaker = s.speaker());
    }
  }
}
