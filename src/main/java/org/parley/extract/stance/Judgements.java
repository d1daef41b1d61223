package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Position;
import org.parley.extract.frame.Complements;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Positions by what a speaker says: what must be, what the speaker will do or another will not,
 * what is good, bad or impossible, and what does good or harm.
 */
final class Judgements {
  private final Scan scan;
  private final StanceBook book;
  private final Polarity polarity;
  private final Effects effects;
  private final Undertakings undertakings;
  private final Verdicts verdicts;

  Judgements(Scan scan, StanceBook book, Polarity polarity) {
    this.scan = scan;
    this.book = book;
    this.polarity = polarity;
    this.effects = new Effects(scan, polarity);
    this.undertakings = new Undertakings(scan, book);
    this.verdicts = new Verdicts(scan, polarity, undertakings);
  }

  /** The clause built on the verb, said by the speaker. */
  void find(Scan.View view, Token verb, List<Draft> speaker, Optional<Cued> cued) {
    if (!verb.isVerb()) {
      thatClause(view, verb)
          .ifPresentOrElse(
              c -> find(view, c, speaker, cued), () -> fragment(view, verb, speaker, cued));
      return;
    }
    JudgedClause said = new JudgedClause(scan, book, view, verb, speaker, cued);
    boolean attitude =
        scan.lexicon.stanceVerb(verb.lemma()).stream()
                .anyMatch(row -> said.complements.in(row.frame(), verb).isPresent())
            && view.sentence().child(verb, "attr", "acomp").isEmpty()
            && !undertakings.hasDuty(view, verb)
            && !scan.lexicon.is("rendering", verb.lemma())
            && !undertakings.bareImperative(said);
    if (attitude || scan.lexicon.is("denying", said.cue())) {
      return;
    }
    Optional<Token> lower = asserted(view, verb, speaker);
    if (lower.isPresent() && !said.negated) {
      find(view, lower.get(), speaker, cued);
      return;
    }
    if (lower.isPresent()) {
      if (view.clauses().asks(lower.get())) {
        // "we do not know how many came"
        return;
      }
      // "I do not think that X"
      said.write("doubt", said.complements.clause(lower.get()), Position.OPPOSES, Sureness.PLAIN);
      return;
    }
    boolean done = verdicts.find(said) || undertakings.find(said) || effects.find(said);
    if (!done) {
      claim(said);
    }
  }

  /** "Made it clear that X". */
  private static Optional<Token> thatClause(Scan.View view, Token word) {
    return view.sentence().children(word, "ccomp", "advcl").stream()
        .filter(c -> c.isVerb() && c.index() > word.index())
        .filter(c -> view.sentence().children(c, "mark").stream().anyMatch(m -> m.is("that")))
        .findFirst();
  }

  /** A claim that the cue marks as one: "argued that X". */
  private void claim(JudgedClause said) {
    boolean claimed = scan.lexicon.is("claiming", said.cue());
    boolean first = !said.verb.relates("conj");
    if (claimed && first && said.subject.isPresent() && !said.clauses.hasTo(said.verb)) {
      said.write("claim", said.complements.clause(said.verb), claimed(said), Sureness.CLAIMED);
    }
  }

  /** For the claim, or against it where it is denied or warned of. */
  Position claimed(JudgedClause said) {
    if (scan.lexicon.is("warning", said.cue()) && !said.negated) {
      return Warnings.demands(said.view, scan, said.cue(), said.verb)
          ? Position.SUPPORTS
          : Position.OPPOSES;
    }
    // "nobody wanted a war" stands as it is; of "did not want a war" the "not" is left off
    boolean not = said.view.sentence().child(said.verb, "neg").isPresent();
    return not && !said.postponed() ? said.unlessNegated(Position.SUPPORTS) : Position.SUPPORTS;
  }

  /** "I think that X", "it is clear that X", "the truth is that X": the clause X. */
  Optional<Token> asserted(Scan.View view, Token verb, List<Draft> speaker) {
    Sentence sentence = view.sentence();
    Optional<Token> subject = view.clauses().subject(verb);
    if (!verb.isVerb() || subject.isEmpty()) {
      return Optional.empty();
    }
    boolean thinks =
        scan.lexicon.is("asserting", verb.lemma())
            && undertakings.ownSubject(view, subject.get(), speaker);
    Optional<Token> predicate = sentence.child(verb, "acomp", "attr");
    boolean sure =
        subject.get().is("it", "there")
            && predicate.filter(p -> scan.lexicon.is("evident", p.lemma())).isPresent();
    boolean fact = verb.is("be") && scan.lexicon.is("fact", subject.get().lemma());
    if (!thinks && !sure && !fact) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(verb), predicate.stream())
        .flatMap(h -> sentence.children(h, "ccomp", "acl").stream())
        .filter(c -> c.isVerb() && c.index() > verb.index() && !view.clauses().hasTo(c))
        .filter(c -> sentence.child(c, "nsubj", "nsubjpass", "expl", "csubj").isPresent())
        .findFirst();
  }

  /** What a clause says of its subject, whatever that is: good or bad, by word or effect. */
  Optional<Position> worth(Scan.View view, Token verb, List<Draft> speaker, Cued cued) {
    JudgedClause said = new JudgedClause(scan, book, view, verb, speaker, Optional.of(cued));
    return Appraisals.predicateOf(view.sentence(), verb)
        .flatMap(p -> polarity.of(view, p))
        .or(() -> effects.of(said))
        .map(said::unlessNegated);
  }

  /** "No peace without justice", "Better a slow treaty than none". */
  private void fragment(Scan.View view, Token noun, List<Draft> speaker, Optional<Cued> cued) {
    boolean none =
        noun.isNoun()
            && view.sentence().children(noun, "det", "neg").stream().anyMatch(d -> d.is("no"));
    if (none && cued.isPresent()) {
      Shown shown =
          Shown.by(noun, speaker, Position.OPPOSES, Ground.judgement("none", Sureness.IMPLIED))
              .negated(true)
              .in(cued);
      book.write(view, shown, new Complements(view, scan.lexicon).noun(noun));
    }
  }

  /** The same in the article's own words: a refusal, or a promise on a condition. */
  void announced(Scan.View view, Token verb) {
    if (!verb.isVerb() || !scan.lexicon.stanceVerb(verb.lemma()).isEmpty()) {
      return;
    }
    JudgedClause said = new JudgedClause(scan, book, view, verb, List.of(), Optional.empty());
    if (said.negated || book.conditionOf(view, verb).isPresent()) {
      undertakings.intention(said);
    }
  }
}
