package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.claim.Statement;
import org.parley.extract.syntax.Quotes;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/** Quotations that go on over sentences, and quotations whose speaker only the context gives. */
final class Quotations {
  /** In sentences: so far a quotation can go on without its speaker being named again. */
  private static final int NEAR = 8;

  private final Scan scan;
  private final SpanIndex<Span> quotes;
  private final Attributions attributions;

  Quotations(Scan scan, SpanIndex<Span> quotes, Attributions attributions) {
    this.scan = scan;
    this.quotes = quotes;
    this.attributions = attributions;
  }

  /** A quotation that goes on: over the next sentences of its paragraph, by the same speaker. */
  void goOn(Scan.View view) {
    Sentence sentence = view.sentence();
    for (Span quote : quotes.overlapping(sentence.span())) {
      Span here = Quotes.clip(quote, sentence.span());
      if (here.length() < 15 || here.length() < quote.length() / 8 && here.length() < 25) {
        continue;
      }
      if (covered(sentence, quote, here)) {
        continue;
      }
      if (bySubject(view, here)) {
        continue;
      }
      Optional<Cued> before = previous(sentence, quote);
      if (before.isPresent()) {
        Statement first = before.get().statement();
        boolean goesOn = first.content().stream().anyMatch(e -> quote.overlaps(e.span()));
        List<Evidence> content = List.of(view.phrases().evidence(here));
        boolean follows =
            sentence.index() - first.sentence() <= 3 || leftOpen(sentence, quote, before.get());
        if (goesOn || follows) {
          List<Evidence> more = new ArrayList<>(first.content());
          more.addAll(content);
          attributions.replace(before.get(), more);
        }
      }
    }
  }

  /**
   * Whether somebody outside the quotation already says it, here or in a later sentence. What is
   * said within it says nothing of that.
   */
  private boolean covered(Sentence sentence, Span quote, Span here) {
    return attributions.about(quote).stream()
        .filter(c -> c.statement().cue().filter(w -> quote.overlaps(w.span())).isEmpty())
        .anyMatch(
            c -> {
              Span asked = c.sentence() > sentence.index() ? quote : here;
              return c.statement().content().stream().anyMatch(e -> e.span().overlaps(asked));
            });
  }

  /**
   * A quotation after a clause that is no cue ("Trump defended his decision, “…”") is its
   * subject's.
   */
  private boolean bySubject(Scan.View view, Span quote) {
    for (Token verb : view.sentence().tokens()) {
      boolean outside =
          verb.isVerb() && !quote.overlaps(verb.span()) && verb.span().end() <= quote.start();
      if (!outside
          || !verb.relates("root", "conj", "ccomp")
          || !(verb.isFinite() || verb.pos().equals("VBN"))) {
        continue;
      }
      Optional<Token> subject = view.clauses().agent(verb).filter(t -> !quote.overlaps(t.span()));
      boolean introduced = view.text(quote.start()).matches("(?s).*[,:]\\s*[\"“«„'‘]?$");
      if (introduced
          && subject
              .flatMap(t -> scan.argument(view, t))
              .filter(d -> d.type != Mention.Type.PLACE)
              .isPresent()) {
        attributions.add(
            view,
            verb,
            subject,
            List.of(view.phrases().evidence(quote)),
            "SAY",
            CueRule.of("quote-after-clause"));
        return true;
      }
    }
    return false;
  }

  /** The last statement before, or the one whose quotation this is, that can go on in it. */
  private Optional<Cued> previous(Sentence sentence, Span quote) {
    Stream<Cued> near =
        IntStream.rangeClosed(Math.max(0, sentence.index() - NEAR), sentence.index())
            .boxed()
            .flatMap(index -> attributions.in(index).stream());
    Stream<Cued> begun = attributions.about(quote).stream();
    Stream<Cued> open = before(sentence).flatMap(q -> attributions.about(q).stream());
    return Stream.of(near, begun, open)
        .flatMap(all -> all)
        .filter(cued -> cued.sentence() <= sentence.index())
        .filter(cued -> cued.statement().speakerWords().isPresent())
        .filter(
            cued -> {
              int apart = sentence.index() - cued.sentence();
              boolean sameBlock =
                  scan.views.get(cued.sentence()).sentence().block() == sentence.block();
              boolean left = leftOpen(sentence, quote, cued);
              boolean goesOn =
                  cued.statement().content().stream().anyMatch(e -> quote.overlaps(e.span()));
              return cued.statement().quoted() && (goesOn || left || sameBlock && apart <= NEAR)
                  || sameBlock && apart == 1;
            })
        .filter(this::outsideQuotes)
        .max(
            Comparator.comparingInt(Cued::sentence)
                .thenComparingInt(cued -> cued.statement().id()));
  }

  /** A paragraph that ends within a quotation leaves it to the next, which opens it anew. */
  private boolean leftOpen(Sentence sentence, Span quote, Cued cued) {
    if (sentence.index() == 0 || quote.start() - sentence.span().start() > 1) {
      return false;
    }
    return before(sentence)
        .anyMatch(q -> cued.statement().content().stream().anyMatch(e -> e.span().overlaps(q)));
  }

  /** The quotations that end where the paragraph before the sentence does. */
  private Stream<Span> before(Sentence sentence) {
    if (sentence.index() == 0) {
      return Stream.empty();
    }
    Sentence before = scan.views.get(sentence.index() - 1).sentence();
    Span last = before.tokens().getLast().span();
    return before.block() == sentence.block()
        ? Stream.empty()
        : quotes.overlapping(last).stream().filter(q -> q.end() == last.end());
  }

  private boolean outsideQuotes(Cued cued) {
    return cued.statement().cue().filter(c -> quotes.meets(c.span())).isEmpty();
  }

  /** Content that is part of a quotation is the whole of it, also the sentences before the cue. */
  void whole() {
    for (Cued cued : attributions.found()) {
      List<Evidence> content = new ArrayList<>();
      for (Evidence part : cued.statement().content()) {
        Span whole = part.span();
        for (Span quote : quotes.overlapping(part.span())) {
          boolean cueOutside =
              cued.statement().cue().filter(c -> quote.overlaps(c.span())).isEmpty();
          boolean mostly =
              quote.overlaps(part.span())
                  && Quotes.clip(quote, part.span()).length() * 10 >= part.span().length() * 6;
          if (mostly && cueOutside && unclaimed(cued, quote)) {
            whole = whole.union(quote);
          }
        }
        Evidence longer =
            whole.equals(part.span()) ? part : new Evidence(whole, scan.text.slice(whole));
        if (content.stream().noneMatch(c -> c.span().contains(longer.span()))) {
          content.add(longer);
        }
      }
      attributions.replace(cued, content);
    }
  }

  /** Whether no other statement of the quotation's sentences has a claim to it. */
  private boolean unclaimed(Cued cued, Span quote) {
    return attributions.about(quote).stream()
        .filter(o -> o.statement().id() != cued.statement().id())
        .filter(o -> o.statement().cue().filter(c -> quote.overlaps(c.span())).isEmpty())
        .noneMatch(
            o ->
                o.statement().content().stream()
                    .anyMatch(
                        e ->
                            quote.overlaps(e.span())
                                && Quotes.clip(quote, e.span()).length() * 10
                                    >= e.span().length() * 6));
  }
}
