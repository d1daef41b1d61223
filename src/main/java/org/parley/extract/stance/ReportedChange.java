package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Position;
import org.parley.extract.frame.Complements;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.text.Token;

/** Positions that are given up: "dropped its objection", "reversed its decision". */
final class ReportedChange {
  private final Scan scan;
  private final StanceBook book;
  private final Holders holders;

  ReportedChange(Scan scan, StanceBook book, Holders holders) {
    this.scan = scan;
    this.book = book;
    this.holders = holders;
  }

  /** Whether a verb gives an attitude up; then its noun tells more than the verb. */
  boolean of(Scan.View view, Token verb) {
    return gaveUp(view, verb) && attitudeNoun(view, verb).isPresent();
  }

  private boolean gaveUp(Scan.View view, Token verb) {
    return scan.lexicon.is("relinquish", verb.lemma())
        || scan.lexicon.is("reverse", verb.lemma())
        || verb.is("give")
            && view.sentence().children(verb, "prt").stream().anyMatch(p -> p.is("up"));
  }

  private Optional<Token> attitudeNoun(Scan.View view, Token verb) {
    return view.clauses()
        .patient(verb)
        .filter(o -> o.isNoun() && !scan.lexicon.stanceNoun(o.lemma()).isEmpty())
        .filter(o -> view.clauses().owner(o).isPresent());
  }

  /**
   * "Dropped its objection to X", "reversed its decision to X": the old position, which the noun
   * tells, and the new one. Dropping a demand or a bid is a position on the dropping.
   */
  void write(Scan.View view, Shown old, List<Complement> parts, Complements complements) {
    Optional<Token> verb =
        view.sentence()
            .head(old.word())
            .filter(v -> v.isVerb() && gaveUp(view, v))
            .filter(v -> !view.negation().of(v))
            .filter(v -> holders.holds(view, v));
    if (verb.isEmpty()) {
      return;
    }
    List<Draft> actors =
        view.clauses().agent(verb.get()).map(t -> holders.acting(view, t)).orElse(old.holders());
    boolean asked =
        old.position() == Position.SUPPORTS
            && !scan.lexicon.is("reverse", verb.get().lemma())
            && !scan.lexicon.is("endorsing", old.word().lemma());
    Shown renewed =
        Shown.by(
            verb.get(),
            actors,
            asked ? Position.SUPPORTS : old.position().turned(),
            Ground.of("change:" + verb.get().lemma(), Sureness.SHOWN));
    if (asked) {
      book.write(view, renewed, complements.predicate(verb.get()));
    } else {
      parts.forEach(part -> book.write(view, renewed, part));
    }
  }
}
