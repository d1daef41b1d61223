package org.parley.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.extract.frame.Complements;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Positions by judging something: "called the decision a mistake", "considers the bid unrealistic",
 * "the plan is unacceptable to Y".
 */
final class Appraisals {
  private final Scan scan;
  private final StanceBook book;
  private final Holders holders;
  private final Polarity polarity;

  Appraisals(Scan scan, StanceBook book, Holders holders, Polarity polarity) {
    this.scan = scan;
    this.book = book;
    this.holders = holders;
    this.polarity = polarity;
  }

  void find(Scan.View view, Token verb) {
    if (!verb.isVerb()) {
      return;
    }
    if (scan.lexicon.is("appraising", verb.lemma())) {
      appraised(view, verb);
    }
    if (scan.lexicon.is("copula", verb.lemma())) {
      verdictOf(view, verb);
    }
  }

  /** The object, judged by the predicate that the verb gives it. */
  private void appraised(Scan.View view, Token verb) {
    Complements complements = new Complements(view, scan.lexicon);
    Optional<Token> predicate = predicate(view, verb);
    Optional<Position> value = predicate.flatMap(p -> polarity.of(view, p));
    List<Draft> actors =
        view.clauses()
            .agent(verb)
            .or(() -> predicate.flatMap(p -> by(view, verb, p)))
            .map(a -> holders.acting(view, a))
            .orElse(List.of());
    if (value.isEmpty() && predicate.isPresent()) {
      classed(view, verb, predicate.get(), actors);
    }
    if (value.isEmpty() || actors.isEmpty()) {
      return;
    }
    Optional<Complement> object = object(view, verb, predicate.get(), complements);
    boolean negated = view.negation().of(verb);
    Ground ground = Ground.of("appraisal:" + verb.lemma(), Sureness.SHOWN);
    Shown shown = Shown.by(verb, actors, value.get(), ground).turnedIf(negated);
    object.ifPresent(o -> book.write(view, shown, o));
  }

  /** "Is regarded as a threat by Peru": parsers hang Peru on the threat. */
  private static Optional<Token> by(Scan.View view, Token verb, Token predicate) {
    return view.clauses().prepositional(predicate, "by").stream()
        .filter(judge -> view.clauses().passive(verb))
        .findFirst();
  }

  /** "Regards the canal as a project of its own": a claim that others may not share. */
  private void classed(Scan.View view, Token verb, Token predicate, List<Draft> actors) {
    List<Draft> judges =
        actors.stream().filter(d -> !d.medium && !scan.lexicon.is("onlooker", d.head)).toList();
    if (judges.isEmpty() || !classes(view, verb, predicate)) {
      return;
    }
    Complements complements = new Complements(view, scan.lexicon);
    boolean negated = view.negation().of(verb);
    Ground ground = Ground.of("appraisal:" + verb.lemma(), Sureness.CLAIMED);
    Shown shown = Shown.by(verb, judges, Position.SUPPORTS, ground).turnedIf(negated);
    if (quoted(view, predicate)) {
      // "called the offer a “gift to smugglers”": whoever sets such words in quotes objects
      object(view, verb, predicate, complements)
          .ifPresent(o -> book.write(view, shown.turned(), o));
      return;
    }
    Complement named = complements.noun(predicate);
    Optional<Token> object =
        view.sentence()
            .child(predicate, "nsubj")
            .or(() -> view.clauses().patient(verb))
            .filter(o -> o.isNoun() && o.index() > verb.index() && o.index() < predicate.index());
    boolean telling =
        predicate.form().equals(predicate.form().toUpperCase(Locale.ROOT))
            || predicate.isProper()
            || view.sentence().child(predicate, "compound", "nmod", "amod", "prep").isPresent();
    if (object.isEmpty() && !telling) {
      return;
    }
    int first = object.map(o -> view.phrases().nounPhrase(o)[0]).orElse(named.first());
    book.write(
        view,
        shown,
        new Complement(
            object.orElse(predicate), Math.min(first, named.first()), named.last(), false));
  }

  private boolean classes(Scan.View view, Token verb, Token predicate) {
    // "called it a bold attempt": the attempt is not what is judged
    boolean unnamed =
        predicate.relates("oprd", "attr")
            && view.clauses().object(verb).filter(Token::isPronoun).isPresent();
    return scan.lexicon.is("classing", verb.lemma())
        && !unnamed
        && predicate.isNoun()
        && predicate.index() > verb.index()
        && book.enclosing(verb).isEmpty();
  }

  private static boolean quoted(Scan.View view, Token predicate) {
    int first = view.phrases().nounPhrase(predicate)[0];
    return view.sentence().tokens().subList(Math.max(0, first - 1), predicate.index()).stream()
        .anyMatch(Phrases::isQuote);
  }

  static Optional<Token> predicate(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    // "called it a mistake" is often read as a small clause; "considers X to be Y" has a copula
    return sentence
        .child(verb, "oprd", "attr", "acomp")
        .or(() -> view.clauses().prepositional(verb, "as").stream().findFirst())
        .or(() -> asAdjective(sentence, verb))
        .or(
            () ->
                sentence.children(verb, "ccomp", "xcomp").stream()
                    .filter(c -> !c.isVerb())
                    .findFirst())
        .or(
            () ->
                sentence.subtree(verb).stream()
                    .filter(c -> c.is("be") && c.index() > verb.index() && view.clauses().hasTo(c))
                    .flatMap(c -> sentence.child(c, "attr", "acomp").stream())
                    .findFirst());
  }

  private static Optional<Token> asAdjective(Sentence sentence, Token verb) {
    return sentence.children(verb, "prep").stream()
        .filter(p -> p.is("as"))
        .flatMap(p -> sentence.children(p, "amod", "acomp", "pcomp").stream())
        .findFirst();
  }

  static Optional<Complement> object(
      Scan.View view, Token verb, Token predicate, Complements complements) {
    Optional<Token> object =
        view.sentence().child(predicate, "nsubj").or(() -> view.clauses().patient(verb));
    if (object.filter(o -> o.is("it")).isPresent()) {
      // "called it unlikely that X"
      Optional<Token> clause =
          Stream.of(predicate, verb)
              .flatMap(h -> view.sentence().children(h, "ccomp", "xcomp", "advcl", "acl").stream())
              .filter(c -> c.isVerb() && c.index() > predicate.index())
              .findFirst();
      if (clause.isPresent()) {
        return clause.map(complements::clause);
      }
    }
    if (object.filter(o -> o.is("it", "this", "that", "them")).isPresent()) {
      Optional<Token> before = mentioned(view, verb);
      if (before.isPresent()) {
        return before.map(complements::noun);
      }
    }
    return object
        .filter(o -> !o.isPronoun() || o.is("it", "this", "that"))
        .map(complements::noun)
        .map(c -> before(c, predicate));
  }

  /** "Commented on the pact, calling it void": the pact. */
  private static Optional<Token> mentioned(Scan.View view, Token verb) {
    return view.sentence()
        .head(verb)
        .filter(above -> verb.relates("advcl", "conj") && above.isVerb())
        .flatMap(
            above ->
                view.clauses()
                    .patient(above)
                    .or(
                        () ->
                            view
                                .clauses()
                                .prepositional(above, "on", "about", "over", "of", "to")
                                .stream()
                                .findFirst()))
        .or(() -> accompanied(view, verb))
        .filter(noun -> noun.isNoun() && noun.index() < verb.index());
  }

  /** "The plan split the town, with some seeing it as a lifeline": the plan. */
  private static Optional<Token> accompanied(Scan.View view, Token verb) {
    return view.sentence()
        .head(verb)
        .filter(with -> with.is("with") && verb.relates("pcomp", "pobj"))
        .map(with -> view.clauses().clauseOf(with))
        .filter(Token::isVerb)
        .flatMap(main -> view.clauses().subject(main));
  }

  /** The object ends where what is said of it begins. */
  private static Complement before(Complement object, Token predicate) {
    boolean over = object.last() >= predicate.index() && object.head().index() < predicate.index();
    return over ? new Complement(object.head(), object.first(), object.head().index()) : object;
  }

  /** What a copula says of its subject: an adjective or noun, or "out of the question". */
  static Optional<Token> predicateOf(Sentence sentence, Token copula) {
    return sentence
        .child(copula, "acomp", "attr")
        .or(
            () ->
                sentence.children(copula, "prep").stream()
                    .filter(p -> p.index() > copula.index())
                    .findFirst());
  }

  /** "X is unacceptable to Y", "a red line for Y", "for Y, X is out of the question". */
  private void verdictOf(Scan.View view, Token copula) {
    Sentence sentence = view.sentence();
    Optional<Token> subject =
        view.clauses().subject(copula).filter(s -> s.isNoun() || s.is("this", "that", "it"));
    Optional<Token> predicate = predicateOf(sentence, copula);
    if (subject.isEmpty() || predicate.isEmpty()) {
      return;
    }
    Optional<Position> value = polarity.of(view, predicate.get());
    boolean personal =
        scan.lexicon.is("verdict", predicate.get().lemma()) || predicate.get().relates("prep");
    List<Draft> judges =
        Stream.of(predicate.get(), copula)
            .flatMap(h -> view.clauses().prepositional(h, "to", "for").stream())
            .flatMap(t -> scan.arguments(view, t).stream())
            .filter(d -> d.kind != Mention.Kind.NOMINAL || d.type != Mention.Type.UNKNOWN)
            .toList();
    if (value.isEmpty() || !personal || judges.isEmpty()) {
      return;
    }
    boolean negated = view.negation().of(copula);
    Ground ground = Ground.of("verdict:" + predicate.get().lemma(), Sureness.SHOWN);
    Shown shown = Shown.by(copula, judges, value.get(), ground).turnedIf(negated);
    book.write(view, shown, new Complements(view, scan.lexicon).noun(subject.get()));
  }
}
