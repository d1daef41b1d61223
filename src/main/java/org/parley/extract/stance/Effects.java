package org.parley.extract.stance;

import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Positions by what something is said to do: "the tariffs hurt farmers", "the pact poses a risk",
 * "costs make the tunnel unrealistic", "without the bridge the town would have died".
 */
final class Effects {
  private final Scan scan;
  private final Polarity polarity;

  Effects(Scan scan, Polarity polarity) {
    this.scan = scan;
    this.polarity = polarity;
  }

  boolean find(JudgedClause said) {
    return lacking(said)
        || tooMuch(said)
        || enough(said)
        || made(said)
        || classed(said)
        || done(said);
  }

  /** "Without X, Y would have failed": for X. */
  private boolean lacking(JudgedClause said) {
    Optional<Token> missing =
        said.view.sentence().children(said.verb, "prep").stream()
            .filter(p -> p.is("without", "for"))
            .filter(p -> p.is("without") || isBut(said.view.sentence(), p))
            .flatMap(p -> said.view.sentence().children(p, "pobj").stream())
            .findFirst();
    boolean unreal =
        said.clauses.perfect(said.verb)
            && said.clauses.hasModal(said.verb, scan.lexicon.all("unreal"));
    if (missing.isEmpty() || !unreal) {
      return false;
    }
    Optional<Position> outcome =
        scan.lexicon.is("ruin", said.verb.lemma())
            ? Optional.of(Position.OPPOSES)
            : of(said)
                .or(
                    () ->
                        Appraisals.predicateOf(said.view.sentence(), said.verb)
                            .flatMap(p -> polarity.of(said.view, p)));
    if (outcome.isEmpty() && !said.negated) {
      return false;
    }
    // what would not have happened is an achievement, unless it is a ruin: "defeated", "saved"
    boolean ruin = scan.lexicon.is("ruin", said.verb.lemma());
    Position position =
        said.negated ? ruin ? Position.OPPOSES : Position.SUPPORTS : outcome.get().turned();
    return said.write("lacking", said.complements.noun(missing.get()), position, Sureness.IMPLIED);
  }

  /** "But for X", "if not for X". */
  private static boolean isBut(Sentence sentence, Token preposition) {
    return preposition.index() > 0 && sentence.token(preposition.index() - 1).is("but", "not");
  }

  /** "X is too costly": against X; "it is too early to Y": against Y. */
  private boolean tooMuch(JudgedClause said) {
    Optional<Token> predicate =
        said.view.sentence().children(said.verb, "acomp").stream()
            .filter(
                p -> said.view.sentence().children(p, "advmod").stream().anyMatch(a -> a.is("too")))
            .findFirst();
    if (predicate.isEmpty() || said.negated) {
      return false;
    }
    Optional<Complement> target =
        said.complements
            .in("to", predicate.get())
            .or(() -> said.complements.in("to", said.verb))
            .or(() -> cause(said));
    return target
        .map(
            t ->
                said.write("too-" + predicate.get().lemma(), t, Position.OPPOSES, Sureness.IMPLIED))
        .orElse(false);
  }

  /** "X is enough to Y": for Y; "X is not enough": against the claim that it is. */
  private boolean enough(JudgedClause said) {
    Optional<Token> enough =
        said.view.sentence().children(said.verb, "acomp", "attr").stream()
            .filter(p -> scan.lexicon.is("enough", p.lemma()))
            .findFirst();
    if (enough.isEmpty() || said.subject.isEmpty()) {
      return false;
    }
    Optional<Complement> purpose =
        said.complements.in("to", enough.get()).or(() -> said.complements.in("to", said.verb));
    Complement whole = said.complements.clause(said.verb);
    return said.write(
        "enough",
        said.negated ? whole : purpose.orElse(whole),
        said.unlessNegated(Position.SUPPORTS),
        Sureness.IMPLIED);
  }

  /** "X makes Y unrealistic": against Y; "X makes life worse": against X. */
  private boolean made(JudgedClause said) {
    Sentence sentence = said.view.sentence();
    if (!scan.lexicon.is("rendering", said.verb.lemma())) {
      return false;
    }
    Optional<Token> predicate = Appraisals.predicate(said.view, said.verb);
    Optional<Position> value = predicate.flatMap(p -> polarity.of(said.view, p));
    if (value.isEmpty()) {
      return false;
    }
    Position position = said.unlessNegated(value.get());
    boolean ofObject = scan.lexicon.is("feasibility", predicate.get().lemma());
    Optional<Complement> target =
        ofObject
            ? Appraisals.object(said.view, said.verb, predicate.get(), said.complements)
            : cause(said);
    return target.map(t -> said.write("made", t, position, Sureness.IMPLIED)).orElse(false);
  }

  /** "X cannot be regarded as a success": what somebody may or may not call it. */
  private boolean classed(JudgedClause said) {
    boolean passive =
        scan.lexicon.is("appraising", said.verb.lemma()) && said.clauses.passive(said.verb);
    Optional<Token> subject = said.subject.filter(Token::isNoun);
    Optional<Position> value =
        Optional.of(said)
            .filter(s -> passive && subject.isPresent())
            .flatMap(s -> Appraisals.predicate(s.view, s.verb))
            .flatMap(p -> polarity.of(said.view, p));
    return value.isPresent()
        && said.write(
            "classed",
            said.complements.noun(subject.get()),
            said.unlessNegated(value.get()),
            Sureness.IMPLIED);
  }

  /** "The tariffs would hurt farmers": against the tariffs. "The deal benefits both": for it. */
  private boolean done(JudgedClause said) {
    // "the raid killed two" is what happened
    boolean told =
        scan.lexicon.is("bodily-harm", said.verb.lemma()) && said.verb.pos().equals("VBD");
    Optional<Position> value = told ? Optional.empty() : of(said);
    Optional<Complement> cause = cause(said).or(() -> outcome(said));
    if (value.isEmpty() || cause.isEmpty()) {
      return false;
    }
    return said.write(
        "effect-" + said.verb.lemma(),
        cause.get(),
        said.unlessNegated(value.get()),
        Sureness.IMPLIED);
  }

  /** Whatever does it, unless somebody does. */
  private Optional<Complement> cause(JudgedClause said) {
    return said.subject
        .filter(t -> !t.isPronoun() && !t.is("this", "that"))
        .filter(t -> !somebody(said, t) && !said.clauses.passive(said.verb))
        .map(t -> t.isVerb() ? said.complements.clause(t) : said.complements.noun(t));
  }

  /** "This will lead to another war": where "this" is all that is said, what it leads to. */
  private Optional<Complement> outcome(JudgedClause said) {
    boolean pointing = said.subject.filter(t -> t.is("this", "that")).isPresent();
    return Optional.of(lowest(said))
        .filter(verb -> pointing && !said.negated)
        .flatMap(verb -> yielded(said.view.sentence(), verb).findFirst())
        .filter(noun -> polarity.brought(said.view, noun).isPresent())
        .map(said.complements::noun);
  }

  private boolean somebody(JudgedClause said, Token subject) {
    return scan.arguments(said.view, subject).stream().anyMatch(d -> d.kind != Mention.Kind.NOMINAL)
        || scan.lexicon.actorNoun(subject.lemma()).isPresent();
  }

  /** What the verb, or what it raises ("is going to hurt"), does to the world: good or bad. */
  Optional<Position> of(JudgedClause said) {
    Sentence sentence = said.view.sentence();
    boolean turned = false;
    Token verb = said.verb;
    for (Token lower = lower(sentence, verb); lower != verb; lower = lower(sentence, verb)) {
      turned ^= scan.lexicon.is("raising-not", raising(sentence, verb).orElse(verb).lemma());
      verb = lower;
      turned ^= said.view.negation().of(verb);
    }
    Token last = verb;
    Optional<Position> value =
        yielded(sentence, last)
            .flatMap(n -> polarity.brought(said.view, n).stream())
            .findFirst()
            .or(() -> value(last.lemma()))
            .or(() -> phrasal(sentence, last));
    return turned ? value.map(Position::turned) : value;
  }

  private Token lowest(JudgedClause said) {
    Token verb = said.verb;
    for (Token lower = lower(said.view.sentence(), verb);
        lower != verb;
        lower = lower(said.view.sentence(), verb)) {
      verb = lower;
    }
    return verb;
  }

  /** The infinitive that the verb raises; the verb itself where there is none. */
  private Token lower(Sentence sentence, Token verb) {
    return raising(sentence, verb)
        .flatMap(link -> sentence.child(link, "xcomp"))
        .filter(v -> v.isVerb() && v.index() > verb.index())
        .orElse(verb);
  }

  /** The verb, or the adjective at a copula, that lends its subject to an infinitive. */
  private Optional<Token> raising(Sentence sentence, Token verb) {
    return Stream.concat(Stream.of(verb), sentence.children(verb, "acomp", "oprd").stream())
        .filter(
            t -> scan.lexicon.is("raising", t.lemma()) || scan.lexicon.is("raising-not", t.lemma()))
        .filter(t -> sentence.child(t, "xcomp").isPresent())
        .findFirst();
  }

  private Optional<Position> value(String words) {
    if (scan.lexicon.is("harm", words)) {
      return Optional.of(Position.OPPOSES);
    }
    return scan.lexicon.is("help", words) ? Optional.of(Position.SUPPORTS) : Optional.empty();
  }

  /** "Goes against", "keeps investors away", "puts lives at risk". */
  private Optional<Position> phrasal(Sentence sentence, Token verb) {
    return sentence.children(verb, "prt", "prep", "advmod", "acomp", "oprd", "dobj").stream()
        .flatMap(
            child -> Stream.concat(Stream.of(child), sentence.children(child, "pobj").stream()))
        .flatMap(word -> value(verb.lemma() + "_" + word.lemma()).stream())
        .findFirst();
  }

  /** "Poses a risk", "amounts to a ban", "serves as a model": what the subject is or brings. */
  private Stream<Token> yielded(Sentence sentence, Token verb) {
    if (!scan.lexicon.is("yields", verb.lemma())) {
      return Stream.empty();
    }
    return Stream.concat(
        sentence.children(verb, "dobj", "attr").stream(),
        sentence.children(verb, "prep", "dative").stream()
            .filter(p -> p.is("to", "in", "as", "with"))
            .flatMap(p -> sentence.children(p, "pobj").stream()));
  }
}
