package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/**
 * Statements whose source only the layout gives: "The minister added:" before a paragraph, "“…” ―
 * Petra Novak", and "NOVAK: …" in a transcript.
 */
final class Paragraphs {
  /** A name before a colon or after a dash has no more words. */
  private static final int NAME = 6;

  /** A name with an office has a few more. */
  private static final int SIGNATURE = 12;

  private final Scan scan;
  private final SpanIndex<Span> quotes;
  private final Attributions attributions;

  Paragraphs(Scan scan, SpanIndex<Span> quotes, Attributions attributions) {
    this.scan = scan;
    this.quotes = quotes;
    this.attributions = attributions;
  }

  /** "The minister added:", and what he added is the quotation or the paragraph that follows. */
  void introduced(Scan.View view) {
    Sentence sentence = view.sentence();
    int next = sentence.index() + 1;
    if (!sentence.token(sentence.size() - 1).form().equals(":") || next >= scan.views.size()) {
      return;
    }
    Optional<Token> cue =
        sentence.tokens().reversed().stream()
            .filter(Token::isVerb)
            .filter(this::takesQuotations)
            .filter(v -> free(sentence, v))
            .findFirst();
    if (cue.isEmpty()) {
      cue = sender(sentence);
    }
    Optional<Token> source =
        cue.flatMap(
            v ->
                v.isVerb()
                    ? view.clauses().agent(v)
                    : sentence.child(v, "pobj").filter(o -> !scan.at(view, o).isEmpty()));
    Sentence after = scan.views.get(next).sentence();
    Optional<Span> content =
        quotes.overlapping(around(after.span().start(), 1)).stream()
            .filter(q -> Math.abs(q.start() - after.span().start()) <= 1)
            .findFirst()
            .or(
                () ->
                    after.block() == sentence.block()
                        ? Optional.empty()
                        : Optional.of(block(next)));
    if (source.isPresent() && content.isPresent()) {
      add(view, cue.get(), source.get(), content.get(), "introduced");
    }
  }

  /** "And from the Polish delegation:". */
  private static Optional<Token> sender(Sentence sentence) {
    boolean verbless = sentence.tokens().stream().noneMatch(Token::isVerb);
    return sentence.tokens().stream()
        .filter(t -> verbless && t.is("from") && t.index() <= 2)
        .findFirst();
  }

  private static Span around(int at, int codePoints) {
    return new Span(Math.max(0, at - codePoints), at + codePoints + 1);
  }

  private boolean takesQuotations(Token verb) {
    return scan.lexicon.cueVerb(verb.lemma()).stream().anyMatch(cue -> cue.takes("quote"));
  }

  private boolean free(Sentence sentence, Token cue) {
    return attributions.in(sentence.index()).stream().noneMatch(c -> c.cueToken() == cue.index());
  }

  /** The sentences of a block from one on. */
  private Span block(int first) {
    Span whole = scan.views.get(first).sentence().span();
    int block = scan.views.get(first).sentence().block();
    for (int i = first + 1; i < scan.views.size(); i++) {
      Sentence sentence = scan.views.get(i).sentence();
      if (sentence.block() != block) {
        break;
      }
      whole = whole.union(sentence.span());
    }
    return whole;
  }

  /** "“The dam must go.” ― Petra Novak": a paragraph that ends with who said it. */
  void signed(Scan.View view) {
    Sentence sentence = view.sentence();
    for (Token dash : sentence.tokens()) {
      int from = dash.index() + 1;
      boolean sign =
          List.of("―", "—", "–", "--", "-").contains(dash.form())
              && sentence.size() - from <= SIGNATURE
              && from < sentence.size();
      if (!sign || !endsBlock(sentence) || !named(sentence, from)) {
        continue;
      }
      Optional<Span> quote =
          quotes.overlapping(around(dash.span().start(), 4)).stream()
              .filter(q -> q.end() <= dash.span().start() && dash.span().start() - q.end() <= 3)
              .findFirst();
      int to =
          sentence.tokens().subList(from, sentence.size()).stream()
              .filter(t -> t.is(","))
              .mapToInt(t -> t.index() - 1)
              .findFirst()
              .orElse(sentence.size() - 1);
      Optional<Token> source = view.phrases().headOf(from, Math.max(from, to));
      if (quote.isPresent() && source.isPresent()) {
        add(view, dash, source.get(), quote.get(), "signed");
      }
    }
  }

  /** A name, and after a comma perhaps an office. */
  private static boolean named(Sentence sentence, int from) {
    return sentence.tokens().subList(from, sentence.size()).stream()
            .takeWhile(t -> !t.is(","))
            .allMatch(t -> t.isProper() || t.relates("punct") || t.form().length() <= 2)
        && sentence.token(from).isProper();
  }

  private boolean endsBlock(Sentence sentence) {
    int next = sentence.index() + 1;
    return next >= scan.views.size() || scan.views.get(next).sentence().block() != sentence.block();
  }

  /** "NOVAK: That is not what the letter says.": a paragraph that begins with who speaks. */
  void transcript(Scan.View view) {
    Sentence sentence = view.sentence();
    boolean begins =
        sentence.index() == 0
            || scan.views.get(sentence.index() - 1).sentence().block() != sentence.block();
    for (int i = 1; begins && !sentence.headline() && i <= NAME && i < sentence.size() - 2; i++) {
      if (!sentence.token(i).form().equals(":")) {
        continue;
      }
      int first = Phrases.isQuote(sentence.token(0)) ? 1 : 0;
      List<Token> name = sentence.tokens().subList(first, i);
      if (!name.isEmpty() && name.stream().allMatch(t -> t.form().matches("[\\p{Lu}.'’-]{2,}"))) {
        Span rest = block(sentence.index());
        Span content = new Span(sentence.token(i + 1).span().start(), rest.end());
        add(view, sentence.token(i), sentence.token(i - 1), content, "transcript");
      }
      return;
    }
  }

  private void add(Scan.View view, Token cue, Token source, Span content, String rule) {
    attributions.add(
        view,
        cue,
        Optional.of(source),
        List.of(new Evidence(content, scan.text.slice(content))),
        "SAY",
        CueRule.of(rule));
  }
}
