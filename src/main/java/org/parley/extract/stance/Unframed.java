package org.parley.extract.stance;

import java.util.Optional;
import java.util.stream.Stream;
import org.parley.extract.frame.Complements;
import org.parley.extract.frame.Owners;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Scan;
import org.parley.text.Token;

/** What a word of attitude is about where that stands in none of its frames. */
final class Unframed {
  private final Scan scan;

  Unframed(Scan scan) {
    this.scan = scan;
  }

  /** What a noun is said to be, holds up no longer, or comes of. */
  Optional<Complement> of(Scan.View view, Token noun, Complements complements) {
    return equated(view, noun, complements)
        .or(() -> overcome(view, noun, complements))
        .or(() -> provoked(view, noun, complements))
        .or(() -> besieged(view, noun, complements));
  }

  /** "The sale is up to still undecided heirs": of what the clause is about. */
  Optional<Complement> waiting(Scan.View view, Token adjective) {
    Optional<Token> noun = view.sentence().head(adjective).filter(Token::isNoun);
    return noun.map(n -> view.clauses().clauseOf(n))
        .filter(Token::isVerb)
        .flatMap(verb -> view.clauses().subject(verb))
        .filter(s -> s.isNoun() && scan.arguments(view, s).isEmpty())
        .filter(s -> !view.clauses().coordinated(s).contains(noun.get()))
        .map(new Complements(view, scan.lexicon)::noun);
  }

  /** "Their demand is X", "X is the aim of Y": what the copula equates the noun with. */
  private static Optional<Complement> equated(Scan.View view, Token noun, Complements complements) {
    Optional<Token> copula = view.sentence().head(noun).filter(h -> h.is("be", "remain"));
    if (copula.isEmpty()) {
      return Optional.empty();
    }
    Stream<Token> others =
        noun.relates("nsubj")
            ? view.sentence().children(copula.get(), "attr", "xcomp", "ccomp").stream()
            : noun.relates("attr")
                ? view.sentence().children(copula.get(), "nsubj", "csubj").stream()
                : Stream.empty();
    return others
        .filter(o -> o.isNoun() || o.isVerb())
        .findFirst()
        .map(o -> o.isVerb() ? complements.clause(o) : complements.noun(o));
  }

  /** "The law drew criticism from Y", "met with opposition in Y": what draws it. */
  private Optional<Complement> provoked(Scan.View view, Token noun, Complements complements) {
    Optional<Token> verb =
        view.sentence()
            .head(noun)
            .map(
                above ->
                    noun.relates("pobj") && above.is("with")
                        ? view.clauses().clauseOf(above)
                        : above)
            .filter(above -> above.isVerb() && scan.lexicon.is("provoking", above.lemma()));
    return verb.filter(v -> noun.relates("dobj", "pobj", "conj"))
        .flatMap(v -> view.clauses().subject(v))
        .filter(cause -> cause.isVerb() || cause.isNoun())
        .map(cause -> cause.isVerb() ? complements.clause(cause) : complements.noun(cause));
  }

  /** "Came under criticism from Y for X": X; without one, who came under it. */
  private static Optional<Complement> besieged(
      Scan.View view, Token noun, Complements complements) {
    return under(view, noun)
        .flatMap(
            verb ->
                Stream.of(noun, verb)
                    .flatMap(
                        above ->
                            Stream.of("for", "over")
                                .flatMap(p -> complements.in("prep:" + p, above).stream()))
                    .filter(what -> what.first() > noun.index())
                    .findFirst()
                    .or(
                        () ->
                            view.clauses()
                                .subject(verb)
                                .filter(Token::isNoun)
                                .map(complements::noun)));
  }

  /** The verb by which somebody comes under what the noun names. */
  static Optional<Token> under(Scan.View view, Token noun) {
    return view.sentence()
        .head(noun)
        .filter(above -> noun.relates("pobj") && above.is("under"))
        .flatMap(view.sentence()::head)
        .filter(verb -> verb.is("come", "be"));
  }

  /** "The law passed despite objections from Y", "X is unlikely because of hesitancy among Y". */
  private Optional<Complement> overcome(Scan.View view, Token noun, Complements complements) {
    Token first = Owners.first(view.sentence(), noun);
    Optional<Token> preposition = view.sentence().head(first).filter(p -> !p.isVerb());
    boolean obstacle =
        first.relates("pobj")
            && preposition.filter(p -> scan.lexicon.is("obstacle", p.lemma())).isPresent();
    if (!obstacle) {
      return Optional.empty();
    }
    Token verb = view.clauses().clauseOf(preposition.get());
    return view.clauses()
        .patient(verb)
        .or(() -> view.clauses().subject(verb))
        .filter(t -> t.isNoun() && t.index() < noun.index())
        .filter(t -> scan.arguments(view, t).isEmpty())
        .map(complements::noun);
  }
}
