package org.parley.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.EventType;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventNoun;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Those who take part in an event because their clause puts them there. */
final class Attendance {
  private static final Set<String> AT = Set.of("in", "at", "during");
  private static final Set<String> MEANS = Set.of("via", "through", "with", "by");

  private final Scan scan;

  Attendance(Scan scan) {
    this.scan = scan;
  }

  /**
   * "In a press conference with X, Y said", "at the opening of the summit, Y said", "a summit where
   * Y spoke": Y was there. "Showed its support by the signing of the treaty": Y signed it.
   */
  List<Draft> of(Scan.View view, Token noun, EventNoun row) {
    List<Draft> found = new ArrayList<>();
    boolean consult = row.kind().type() == EventType.CONSULT;
    if (consult) {
      preposition(view, stage(view, noun))
          .map(p -> ahead(view, p))
          .filter(
              p ->
                  AT.contains(p.lemma())
                      || p.is("on") && travel(noun)
                      || p.is("for") && goes(view, p)
                      || own(view, p, noun))
          .ifPresent(p -> found.addAll(whose(view, p, row)));
      for (Token clause : view.sentence().children(noun, "relcl")) {
        boolean where =
            view.sentence().children(clause, "advmod").stream().anyMatch(a -> a.is("where"));
        if (where) {
          view.clauses().agent(clause).ifPresent(a -> found.addAll(scan.arguments(view, a)));
        }
      }
    }
    // "told a press conference", "told the forum"
    view.sentence()
        .head(noun)
        .filter(tells -> consult && tells.is("tell") && noun.relates("dobj", "dative"))
        .flatMap(view.clauses()::agent)
        .ifPresent(speaker -> found.addAll(scan.arguments(view, speaker)));
    if (row.kind().is("Declaration")) {
      preposition(view, noun)
          .filter(p -> p.is("in"))
          .filter(p -> view.sentence().head(p).filter(v -> !view.clauses().passive(v)).isPresent())
          .ifPresent(p -> found.addAll(subject(view, p)));
    }
    if (row.noun().equals("signing")) {
      preposition(view, noun)
          .filter(p -> MEANS.contains(p.lemma()))
          .ifPresent(p -> found.addAll(subject(view, p)));
    }
    return found;
  }

  /** "On a visit to Hanoi". */
  private boolean travel(Token noun) {
    return scan.lexicon.is("travel", noun.lemma());
  }

  /** "Ahead of". */
  private static Token ahead(Scan.View view, Token preposition) {
    return view.sentence()
        .head(preposition)
        .filter(ahead -> preposition.is("of") && ahead.is("ahead"))
        .orElse(preposition);
  }

  /** "Will be in Rome for talks", "flew to Rome for talks". */
  private boolean goes(Scan.View view, Token preposition) {
    return view.sentence()
        .head(preposition)
        .filter(verb -> verb.is("be") || verb.isVerb() && scan.lexicon.is("travel", verb.lemma()))
        .filter(verb -> !view.clauses().prepositional(verb, "in", "to", "at").isEmpty())
        .isPresent();
  }

  /**
   * "After a phone call with Lula, he said", "after a meeting": it was his; not so "after the
   * summit".
   */
  private boolean own(Scan.View view, Token preposition, Token noun) {
    boolean one = view.sentence().children(noun, "det").stream().anyMatch(d -> d.is("a", "an"));
    boolean some = view.sentence().child(noun, "det", "poss").isEmpty() && noun.pos().equals("NNS");
    boolean with = !view.clauses().prepositional(noun, "with").isEmpty();
    boolean others = !view.clauses().prepositional(noun, "of", "between", "among", "by").isEmpty();
    return scan.lexicon.is("around-event", preposition.lemma())
        && ((one || some) && with || one && !others && preposition.is("after"));
  }

  /**
   * Those whom it meets: "was condemned in a joint statement", "visited Rome at the invitation of
   * Italy".
   */
  List<Draft> met(Scan.View view, Token noun, EventNoun row) {
    Optional<Token> preposition = preposition(view, noun);
    if (preposition.isEmpty()) {
      return List.of();
    }
    Token above = view.clauses().clauseOf(preposition.get());
    if (row.kind().is("Declaration") && preposition.get().is("in", "by")) {
      boolean passive = above.isVerb() && view.clauses().passive(above);
      return passive
          ? view.clauses().subject(above).map(s -> scan.arguments(view, s)).orElse(List.of())
          : List.of();
    }
    boolean invited = row.kind().is("Invitation") && preposition.get().is("at", "on", "upon");
    return invited && above.isVerb() ? subject(view, preposition.get()) : List.of();
  }

  /** The preposition that a noun, or the first of those joined, stands after. */
  private static Optional<Token> preposition(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    Token first = noun;
    while (first.relates("conj", "appos")
        && sentence.head(first).filter(Token::isNoun).isPresent()) {
      first = sentence.head(first).orElse(first);
    }
    return first.relates("pobj") ? sentence.head(first) : Optional.empty();
  }

  /** The opening, end or sidelines of an occasion stand for the occasion. */
  private Token stage(Scan.View view, Token noun) {
    return preposition(view, noun)
        .filter(p -> p.is("of"))
        .flatMap(view.sentence()::head)
        .filter(stage -> scan.lexicon.is("stage", stage.lemma()))
        .orElse(noun);
  }

  /**
   * Whose phrase it is: the subject's of its verb, or the name's that it follows ("X, on a visit").
   * "Announced the end of the truce at a press conference": the truce ended elsewhere.
   */
  private List<Draft> whose(Scan.View view, Token preposition, EventNoun row) {
    Optional<Token> head = view.sentence().head(preposition);
    boolean common = head.filter(Token::isNoun).filter(noun -> !noun.isProper()).isPresent();
    if (head.filter(Token::isVerb).isPresent() || common && row.kind().is("PressConference")) {
      List<Draft> there = new ArrayList<>(subject(view, preposition));
      head.ifPresent(verb -> there.addAll(addressed(view, verb)));
      return there;
    }
    return head.filter(Token::isProper).map(name -> scan.arguments(view, name)).orElse(List.of());
  }

  /** "Told the ministers at the meeting": who is spoken to is there as well. */
  private List<Draft> addressed(Scan.View view, Token verb) {
    return verb.isVerb() && scan.lexicon.is("tells-somebody", verb.lemma())
        ? view.sentence().children(verb, "dobj", "dative").stream()
            .flatMap(whom -> scan.arguments(view, whom).stream())
            .toList()
        : List.of();
  }

  /** Who acts in the clause that a phrase belongs to. */
  private List<Draft> subject(Scan.View view, Token preposition) {
    return view.sentence()
        .head(preposition)
        .map(h -> h.isVerb() ? h : view.clauses().clauseOf(h))
        .filter(Token::isVerb)
        .flatMap(view.clauses()::agent)
        .map(subject -> scan.arguments(view, subject))
        .orElse(List.of());
  }
}
