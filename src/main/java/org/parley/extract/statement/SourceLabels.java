package org.parley.extract.statement;

import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Evidence;
import org.parley.extract.syntax.Content;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Sources that stand beside what they say: "according to the ministry", "Merz: no deal". */
final class SourceLabels {
  /** How many words stand before the colon of a headline at most. */
  private static final int LABEL = 8;

  private final Scan scan;
  private final Attributions attributions;

  SourceLabels(Scan scan, Attributions attributions) {
    this.scan = scan;
    this.attributions = attributions;
  }

  void accordingTo(Scan.View view, Token token) {
    if (!token.is("accord")) {
      return;
    }
    Optional<Token> source = view.clauses().prepositional(token, "to").stream().findFirst();
    if (source.isEmpty()) {
      return;
    }
    int[] phrase = view.phrases().clause(token);
    Content content = new Content(view);
    boolean atAnEdge =
        onlyMarks(view, 0, phrase[0]) || onlyMarks(view, phrase[1] + 1, view.sentence().size());
    if (!atAnEdge) {
      Token top =
          view.sentence().head(token).map(head -> view.sentence().verbOf(head)).orElse(token);
      int[] clause = view.phrases().clause(top);
      content.tokens(clause[0], Math.min(clause[1], phrase[0] - 1));
      content.tokens(Math.max(clause[0], phrase[1] + 1), clause[1]);
    }
    if (content.isEmpty()) {
      content.tokens(0, phrase[0] - 1);
      content.tokens(phrase[1] + 1, view.sentence().size() - 1);
    }
    if (!content.isEmpty()) {
      Evidence cue =
          view.phrases()
              .between(token.index(), Math.min(token.index() + 1, view.sentence().size() - 1));
      attributions.add(
          view, token, source, content.parts(), "SAY", CueRule.of("according-to"), cue);
    }
  }

  /** "In Nairobi's view, X", "from the standpoint of the union, X". */
  void viewpoint(Scan.View view, Token preposition) {
    Optional<Token> noun =
        view.sentence()
            .child(preposition, "pobj")
            .filter(
                n -> scan.lexicon.is(preposition.is("in") ? "viewpoint" : "standpoint", n.lemma()));
    if (!preposition.is("in", "from") || !preposition.relates("prep") || noun.isEmpty()) {
      return;
    }
    Optional<Token> owner =
        view.sentence()
            .child(noun.get(), "poss")
            .or(() -> view.clauses().prepositional(noun.get(), "of").stream().findFirst())
            .filter(o -> !scan.arguments(view, o).isEmpty())
            .filter(o -> !scan.lexicon.is("first-person", o.form().toLowerCase(Locale.ROOT)));
    Optional<Token> verb = view.sentence().head(preposition).filter(Token::isVerb);
    if (owner.isEmpty() || verb.isEmpty()) {
      return;
    }
    int[] phrase = view.phrases().clause(preposition);
    int[] clause = view.phrases().clause(verb.get());
    Content content = new Content(view);
    content.tokens(clause[0], Math.min(clause[1], phrase[0] - 1));
    content.tokens(Math.max(clause[0], phrase[1] + 1), clause[1]);
    if (!content.isEmpty()) {
      attributions.add(view, noun.get(), owner, content.parts(), "Belief", CueRule.of("viewpoint"));
    }
  }

  /** "The union has one demand: X", "sent a clear message: X". */
  void afterColon(Scan.View view, Token colon) {
    Sentence sentence = view.sentence();
    boolean open = colon.form().equals(":") && colon.index() > 2 && !sentence.headline();
    if (!open || colon.index() > sentence.size() - 4) {
      return;
    }
    Optional<Token> noun =
        sentence.tokens().subList(0, colon.index()).stream()
            .filter(n -> n.isNoun() && n.relates("dobj"))
            .filter(n -> reaches(view, n, colon.index()))
            .filter(
                n ->
                    scan.lexicon.cueNoun(n.lemma()).isPresent()
                        || scan.lexicon.is("fact", n.lemma()))
            .findFirst();
    Optional<Token> verb = noun.flatMap(sentence::head).filter(Token::isVerb);
    Optional<Token> speaker = verb.flatMap(v -> view.clauses().agent(v));
    boolean known = verb.filter(v -> !scan.lexicon.cueVerb(v.lemma()).isEmpty()).isPresent();
    if (known || speaker.filter(s -> !scan.arguments(view, s).isEmpty()).isEmpty()) {
      return;
    }
    Content content = new Content(view);
    content.tokens(colon.index() + 1, sentence.size() - 1);
    if (!content.isEmpty()) {
      attributions.add(
          view,
          noun.get(),
          speaker,
          content.parts(),
          "SAY",
          CueRule.of("colon:" + noun.get().lemma()));
    }
  }

  /** A day may stand between: "sent a message today: X". */
  private static boolean reaches(Scan.View view, Token noun, int colon) {
    int end = view.phrases().nounPhrase(noun)[1];
    return end < colon
        && view.sentence().tokens().subList(end + 1, colon).stream()
            .allMatch(t -> t.relates("npadvmod", "advmod", "tmod"));
  }

  private static boolean onlyMarks(Scan.View view, int from, int to) {
    return view.sentence().tokens().subList(from, Math.max(from, to)).stream()
        .allMatch(t -> t.relates("punct", "cc"));
  }

  /** "Poll: voters turn away", "Merz: no deal without Kyiv". */
  void headlineColon(Scan.View view) {
    Sentence sentence = view.sentence();
    if (!sentence.headline()) {
      return;
    }
    for (Token token : sentence.tokens()) {
      if (token.form().equals(":")
          && token.index() >= 1
          && token.index() <= LABEL
          && token.index() < sentence.size() - 3) {
        Optional<Token> source =
            view.phrases()
                .headOf(0, token.index() - 1)
                .flatMap(head -> head.isVerb() ? view.clauses().subject(head) : Optional.of(head));
        boolean actor =
            source.isPresent()
                && (!scan.at(view, source.get()).isEmpty()
                    || scan.lexicon.actorNoun(source.get().lemma()).isPresent());
        Content content = new Content(view);
        content.tokens(token.index() + 1, sentence.size() - 1);
        if (actor && !content.isEmpty()) {
          attributions.add(
              view, token, source, content.parts(), "SAY", CueRule.of("headline-colon"));
        }
        return;
      }
    }
  }
}
