package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Position;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** What a clause says is good or bad, or that there is or is no need of it. */
final class Verdicts {
  private final Scan scan;
  private final Polarity polarity;
  private final Undertakings undertakings;

  Verdicts(Scan scan, Polarity polarity, Undertakings undertakings) {
    this.scan = scan;
    this.polarity = polarity;
    this.undertakings = undertakings;
  }

  boolean find(JudgedClause said) {
    return verdict(said) || existence(said);
  }

  private boolean verdict(JudgedClause said) {
    Optional<Token> predicate = Appraisals.predicateOf(said.view.sentence(), said.verb);
    if (predicate.isEmpty() || said.subject.isEmpty()) {
      return false;
    }
    Optional<Position> value = polarity.of(said.view, predicate.get());
    if (value.isEmpty()) {
      return false;
    }
    return raised(said, predicate.get())
        .or(() -> judged(said, predicate.get()))
        .or(() -> pointed(said, predicate.get()))
        .map(
            c ->
                said.write(
                    predicate.get().lemma(), c, said.unlessNegated(value.get()), Sureness.PLAIN))
        .orElse(false);
  }

  /** "Peru is unlikely to sign", "would be wrong to sign": that Peru does, and not Peru. */
  private Optional<Complement> raised(JudgedClause said, Token predicate) {
    boolean raises =
        scan.lexicon.is("raising", predicate.lemma())
            || scan.lexicon.is("raising-not", predicate.lemma())
            || !scan.arguments(said.view, said.subject.get()).isEmpty();
    return !raises || !said.subject.get().isNoun()
        ? Optional.empty()
        : Stream.of(predicate, said.verb)
            .flatMap(above -> said.view.sentence().children(above, "xcomp").stream())
            .filter(verb -> verb.index() > predicate.index() && said.clauses.hasTo(verb))
            .findFirst()
            .map(
                verb ->
                    new Complement(
                        verb,
                        said.complements.noun(said.subject.get()).first(),
                        said.complements.clause(verb).last()));
  }

  /** "It is vital to X", "that Y is wrong": what is judged. */
  private static Optional<Complement> judged(JudgedClause said, Token predicate) {
    Token subject = said.subject.get();
    if (!subject.is("it", "there", "this", "that")) {
      return subject.isPronoun()
          ? Optional.empty()
          : Optional.of(
              subject.isVerb() ? said.complements.clause(subject) : said.complements.noun(subject));
    }
    for (Token head : List.of(predicate, said.verb)) {
      for (Token child :
          said.view.sentence().children(head, "xcomp", "ccomp", "csubj", "advcl", "acl", "relcl")) {
        if (child.index() > predicate.index()
            && (said.clauses.hasTo(child) || !child.relates("relcl", "acl"))) {
          return Optional.of(said.complements.clause(child));
        }
      }
    }
    return earlier(said);
  }

  /** "That will be a disaster for farmers": where "that" is all, what it is called. */
  private static Optional<Complement> pointed(JudgedClause said, Token predicate) {
    boolean telling =
        predicate.isNoun()
            && said.subject.filter(t -> t.is("this", "that")).isPresent()
            && said.view.sentence().child(predicate, "prep").isPresent()
            && !said.negated;
    return telling ? Optional.of(said.complements.noun(predicate)) : Optional.empty();
  }

  /** "X was a shock, and we can say that it is a betrayal": X. */
  private static Optional<Complement> earlier(JudgedClause said) {
    Sentence sentence = said.view.sentence();
    Token at = said.verb;
    for (int i = 0; i < 4; i++) {
      Optional<Token> above = at.relates("conj", "ccomp") ? sentence.head(at) : Optional.empty();
      if (above.isEmpty()) {
        return Optional.empty();
      }
      Optional<Token> subject =
          sentence.child(above.get(), "nsubj", "nsubjpass").filter(Token::isNoun);
      if (at.relates("conj") && subject.isPresent()) {
        return subject.map(said.complements::noun);
      }
      at = above.get();
    }
    return Optional.empty();
  }

  /** "There is no alternative to X", "there is no place for X", "there must be X". */
  private boolean existence(JudgedClause said) {
    Optional<Token> thing =
        said.view
            .sentence()
            .child(said.verb, "attr", "nsubj")
            .filter(t -> said.view.sentence().child(said.verb, "expl").isPresent());
    if (thing.isEmpty()) {
      return false;
    }
    boolean no =
        said.negated
            || said.view.sentence().children(thing.get(), "det", "neg").stream()
                .anyMatch(d -> d.is("no"));
    String lemma = thing.get().lemma();
    Optional<Position> value =
        scan.lexicon.is("wanted-if-none", lemma)
            ? Optional.of(no ? Position.SUPPORTS : Position.OPPOSES)
            : scan.lexicon.is("wanted-if-any", lemma)
                ? Optional.of(no ? Position.OPPOSES : Position.SUPPORTS)
                : Optional.empty();
    Optional<Complement> about =
        said.complements
            .in("prep:for", thing.get())
            .or(() -> said.complements.in("prep:to", thing.get()))
            .or(() -> said.complements.in("to", thing.get()));
    if (value.isPresent() && about.isPresent()) {
      return said.write(lemma, about.get(), value.get(), Sureness.PLAIN);
    }
    boolean wanted = undertakings.hasDuty(said.view, said.verb);
    boolean foreseen = said.clauses.hasModal(said.verb, scan.lexicon.all("will"));
    if (wanted || foreseen) {
      Position position = no ? Position.OPPOSES : Position.SUPPORTS;
      return said.write(
          wanted ? "necessity" : "foreseen",
          said.complements.noun(thing.get()),
          position,
          wanted ? Sureness.PLAIN : Sureness.IMPLIED);
    }
    return false;
  }
}
