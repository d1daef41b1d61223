package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.claim.Statement;
import org.parley.extract.frame.Complements;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.text.Token;

/** Positions by what somebody prefers, or sees no reason for. */
final class Preferences {
  private final Scan scan;
  private final StanceBook book;
  private final Holders holders;

  Preferences(Scan scan, StanceBook book, Holders holders) {
    this.scan = scan;
    this.book = book;
    this.holders = holders;
  }

  void find(Scan.View view, Token verb) {
    preferred(view, verb);
    unneeded(view, verb);
  }

  /** "Sees no reason to X", "had no choice but to X". */
  private void unneeded(Scan.View view, Token verb) {
    Optional<Token> noun =
        view.sentence()
            .child(verb, "dobj")
            .filter(n -> scan.lexicon.is("finding", verb.lemma()))
            .filter(
                n -> view.sentence().children(n, "det", "neg").stream().anyMatch(d -> d.is("no")));
    boolean none = noun.filter(n -> scan.lexicon.is("wanted-if-none", n.lemma())).isPresent();
    boolean any =
        noun.filter(n -> scan.lexicon.is("wanted-if-any", n.lemma()))
            .filter(n -> scan.lexicon.stanceNoun(n.lemma()).isEmpty())
            .isPresent();
    if (!none && !any
        || Holders.asked(view)
        || holders.unsaid(verb)
        || !holders.holds(view, verb)) {
      return;
    }
    Complements complements = new Complements(view, scan.lexicon);
    Optional<Complement> target =
        Stream.of(noun.get(), verb)
            .flatMap(h -> complements.in("to", h).stream())
            .findFirst()
            .or(() -> complements.in("prep:for", noun.get()))
            .or(() -> complements.in("prep:in", noun.get()))
            .or(() -> complements.in("prep:to", noun.get()));
    List<Draft> actors =
        view.clauses().subject(verb).map(t -> holders.acting(view, t)).orElse(List.of());
    Shown shown =
        Shown.by(
                verb,
                actors,
                Position.SUPPORTS,
                Ground.of("no-" + noun.get().lemma(), Sureness.SHOWN))
            .turnedIf(!none);
    if (none || !found(verb, actors)) {
      target.ifPresent(t -> book.write(view, shown, t));
    }
  }

  /** "The jury had no reason to free him, Y said": Y finds none, whatever the jury found. */
  private boolean found(Token verb, List<Draft> actors) {
    return verb.is("have")
        && book.enclosing(verb)
            .flatMap(Statement::speaker)
            .map(scan.mentions::get)
            .filter(
                speaker ->
                    actors.stream().noneMatch(a -> a == speaker || a.kind == Mention.Kind.PRONOUN))
            .isPresent();
  }

  /** "Would rather X than Y". */
  private void preferred(Scan.View view, Token verb) {
    boolean rather =
        view.sentence().children(verb, "advmod").stream().anyMatch(a -> a.is("rather", "sooner"))
            && view.clauses().hasModal(verb, scan.lexicon.all("would"));
    List<Draft> actors =
        rather
            ? view.clauses().subject(verb).map(t -> holders.acting(view, t)).orElse(List.of())
            : List.of();
    if (actors.isEmpty() || Holders.asked(view)) {
      return;
    }
    Complements complements = new Complements(view, scan.lexicon);
    Shown shown =
        Shown.by(verb, actors, Position.SUPPORTS, Ground.of("preference", Sureness.SHOWN));
    Optional<Complement> wished =
        verb.is("see", "have") ? complements.in("obj", verb) : Optional.empty();
    Optional<Token> than =
        view.sentence().children(verb, "prep", "mark", "advcl").stream()
            .filter(p -> p.is("than"))
            .findFirst();
    Complement whole = wished.orElseGet(() -> complements.predicate(verb));
    int last = than.map(t -> Math.min(whole.last(), t.index() - 1)).orElse(whole.last());
    book.write(
        view, shown, new Complement(whole.head(), whole.first(), Math.max(whole.first(), last)));
    than.flatMap(t -> view.sentence().child(t, "pobj", "pcomp"))
        .map(o -> o.isVerb() ? complements.predicate(o) : complements.noun(o))
        .ifPresent(o -> book.write(view, shown.turned(), o));
  }
}
