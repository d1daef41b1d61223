package org.parley.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.article.Span;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/** Who speaks through a text that is a statement of somebody's as a whole. */
final class Issuer {
  private static final int SENTENCES_THAT_NAME_THE_ISSUER = 2;
  private static final int WE_OF_A_STATEMENT = 3;

  private Issuer() {}

  /**
   * The mention whose statement the text is; empty for the usual article.
   *
   * @param quotes the stretches in quotation marks, which say "we" for others
   */
  static Optional<Integer> of(Scan scan, SpanIndex<Span> quotes) {
    return named(scan).or(() -> committed(scan, quotes));
  }

  /**
   * Whose statement the whole text is: "Statement by X", "X's statement" in the headline, or "We,
   * the leaders of X" at its start.
   */
  private static Optional<Integer> named(Scan scan) {
    for (Scan.View view :
        scan.views.subList(0, Math.min(SENTENCES_THAT_NAME_THE_ISSUER, scan.views.size()))) {
      Sentence sentence = view.sentence();
      for (Token token : sentence.tokens()) {
        boolean document = sentence.headline() && scan.lexicon.is("document", token.lemma());
        if (document) {
          Optional<Draft> by =
              view.clauses().prepositional(token, "by", "from", "of").stream()
                  .flatMap(t -> scan.arguments(view, t).stream())
                  .findFirst();
          Optional<Draft> owner =
              sentence.children(token, "poss", "nmod", "compound").stream()
                  .flatMap(t -> scan.at(view, t).stream())
                  .findFirst();
          Optional<Draft> issuer = by.or(() -> owner);
          if (issuer.isPresent()) {
            return issuer.map(d -> d.id);
          }
        }
        if (token.index() == 0 && token.form().equalsIgnoreCase("we")) {
          Optional<Draft> named =
              sentence.child(token, "appos").flatMap(t -> scan.argument(view, t));
          if (named.isPresent()) {
            return named.map(d -> d.id);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A text that says "we" without saying who: the state or body of which it says most often what it
   * will do.
   */
  private static Optional<Integer> committed(Scan scan, SpanIndex<Span> quotes) {
    int we = 0;
    Map<String, Integer> commitments = new TreeMap<>();
    Map<String, Integer> first = new HashMap<>();
    for (Scan.View view : scan.views) {
      for (Token verb : view.sentence().tokens()) {
        Optional<Token> subject =
            verb.isVerb() && !quotes.holds(verb.span())
                ? view.clauses().subject(verb)
                : Optional.empty();
        if (subject.filter(s -> s.form().equalsIgnoreCase("we")).isPresent()) {
          we++;
        }
        if (subject.isPresent() && view.clauses().hasModal(verb, scan.lexicon.all("commits"))) {
          for (Draft draft : scan.arguments(view, subject.get())) {
            if (draft.kind == Mention.Kind.NAMED && draft.type != Mention.Type.PERSON) {
              commitments.merge(draft.name, 1, Integer::sum);
              first.putIfAbsent(draft.name, draft.id);
            }
          }
        }
      }
    }
    return we < WE_OF_A_STATEMENT
        ? Optional.empty()
        : commitments.entrySet().stream()
            .filter(e -> e.getValue() >= 2)
            .max(Map.Entry.comparingByValue())
            .map(e -> first.get(e.getKey()));
  }

  /** Outside quotations, "I" and "we" of such a text are its issuer. */
  static void speakFor(Scan scan, int issuer) {
    for (Draft draft : scan.mentions) {
      String form = draft.name.toLowerCase(Locale.ROOT);
      if (draft.speaker.isEmpty() && List.of("i", "we", "my", "our", "us", "me").contains(form)) {
        draft.speaker = Optional.of(issuer);
      }
    }
  }
}
