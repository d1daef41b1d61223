package org.parley.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.claim.Stance;
import org.parley.claim.Statement;
import org.parley.extract.frame.ComplementParts;
import org.parley.extract.frame.Complements;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.lexicon.Attitude;
import org.parley.text.Token;

/**
 * Positions by words of attitude: verbs, nouns and adjectives of the {@code stance-…} tables in
 * their frames, their negation, and reported change ("no longer", "dropped its objection").
 */
final class Attitudes {
  private final Scan scan;
  private final StanceBook book;
  private final Holders holders;
  private final ReportedChange change;
  private final Preferences preferences;
  private final Votes votes;
  private final Unframed unframed;

  Attitudes(Scan scan, StanceBook book, Holders holders) {
    this.scan = scan;
    this.book = book;
    this.holders = holders;
    this.change = new ReportedChange(scan, book, holders);
    this.preferences = new Preferences(scan, book, holders);
    this.votes = new Votes(scan, book, holders);
    this.unframed = new Unframed(scan);
  }

  void find(Scan.View view, Token word) {
    if (word.isVerb()) {
      List<Attitude> rows = scan.lexicon.stanceVerb(word.lemma());
      // "is convinced that" is read as a passive
      boolean state = rows.isEmpty() && view.clauses().passive(word);
      String form = word.form().toLowerCase(Locale.ROOT);
      read(
          view,
          word,
          state ? scan.lexicon.stanceAdjective(form) : rows,
          state ? "stance-adjective:" : "stance-verb:");
      preferences.find(view, word);
      votes.find(view, word);
    } else if (word.isNoun()) {
      read(view, word, scan.lexicon.stanceNoun(word.lemma()), "stance-noun:");
    } else if (word.pos().startsWith("JJ")
        || word.pos().equals("IN")
        || word.pos().startsWith("RB")) {
      read(view, word, scan.lexicon.stanceAdjective(word.lemma()), "stance-adjective:");
    }
  }

  private void read(Scan.View view, Token word, List<Attitude> rows, String family) {
    boolean alleged =
        view.sentence().children(word, "nmod", "amod").stream()
            .anyMatch(m -> scan.lexicon.is("alleged", m.lemma()));
    if (rows.isEmpty()
        || comparing(view, word)
        || Alternatives.open(view, scan.lexicon, word)
        || word.isVerb() && !holders.holds(view, word)
        || alleged
        || takenByVerb(view, word)
        || word.isNoun() && ending(view, word)
        || holders.unsaid(word)
        || Holders.asked(view)) {
      return;
    }
    Complements complements = new Complements(view, scan.lexicon);
    boolean appraised =
        scan.lexicon.is("appraising", word.lemma())
            && view.sentence().child(word, "oprd", "attr", "acomp").isPresent();
    for (Attitude row : rows) {
      if (appraised && row.isUndecided()) {
        continue;
      }
      Optional<Complement> complement = complements.in(row.frame(), word);
      if (complement.isPresent()) {
        take(view, word, row, complement.get(), complements, family);
        return;
      }
    }
    if (rows.getFirst().isUndecided() && word.relates("nmod", "amod")) {
      unframed
          .waiting(view, word)
          .ifPresent(c -> take(view, word, rows.getFirst(), c, complements, family));
    }
    if (word.isNoun()) {
      unframed
          .of(view, word, complements)
          .ifPresent(c -> take(view, word, rows.getFirst(), c, complements, family));
    }
  }

  /** "Voted against the bill": the preposition belongs to the verb. */
  private boolean takenByVerb(Scan.View view, Token word) {
    return word.pos().equals("IN")
        && view.sentence()
            .head(word)
            .filter(
                h ->
                    !scan.lexicon.stanceVerb(h.lemma()).isEmpty()
                        || h.isVerb() && !scan.lexicon.is("takes-side", h.lemma())
                        || h.isNoun()
                            && !h.relates("root")
                            && !word.relates("relcl", "root", "conj"))
            .isPresent();
  }

  /** "An end to its bid": who wants it is not who has the bid, and whether it ends is open. */
  private boolean ending(Scan.View view, Token noun) {
    return view.sentence()
        .head(noun)
        .filter(preposition -> preposition.pos().matches("IN|TO"))
        .flatMap(preposition -> view.sentence().head(preposition))
        .filter(end -> end.isNoun() && scan.lexicon.is("relinquish", end.lemma()))
        .isPresent();
  }

  /** "As opposed to waiting": it sets two things side by side. */
  private static boolean comparing(Scan.View view, Token word) {
    int at = word.index();
    return word.pos().matches("VBN|JJ|IN")
        && at > 0
        && at + 1 < view.sentence().size()
        && view.sentence().token(at - 1).is("as")
        && view.sentence().token(at + 1).is("to");
  }

  private void take(
      Scan.View view,
      Token word,
      Attitude row,
      Complement complement,
      Complements complements,
      String family) {
    if (row.frame().equals("that") && another(view, complement.head())
        || Alternatives.either(view, scan.lexicon, complement.head())) {
      return;
    }
    List<Draft> actors =
        row.frame().startsWith("pass:")
            ? view.clauses().subject(word).map(t -> holders.acting(view, t)).orElse(List.of())
            : row.frame().equals("subj")
                ? view.clauses().patient(word).map(t -> holders.acting(view, t)).orElse(List.of())
                : row.namesHolder() ? scan.at(view, word) : holders.of(view, word, complement);
    boolean negated = view.negation().ofAttitude(word) || isNot(view, word, complement.head());
    if (actors.isEmpty() || row.lost(negated)) {
      return;
    }
    Position position =
        row.frame().equals("that") && Warnings.demands(view, scan, word, complement.head())
            ? Position.SUPPORTS
            : row.position();
    Shown shown = Shown.by(word, actors, position, ground(word, family));
    if (row.frame().equals("to")
        && position == Position.OPPOSES
        && (refusal(complement) || noAnswer(complement))) {
      return;
    }
    boolean turned = negated != denied(word, actors);
    Optional<Complement> undecided =
        word.isVerb() ? left(complement, complements) : Optional.empty();
    write(
        view,
        undecided.isPresent() || open(view, word, negated)
            ? shown.as(Position.UNDECIDED)
            : turned ? negation(view, word, shown) : shown,
        undecided.orElse(complement),
        complements);
  }

  /** "Our aim is not to leave": the copula that says what the noun is says what it is not. */
  private static boolean isNot(Scan.View view, Token noun, Token other) {
    return view.sentence()
        .head(noun)
        .filter(copula -> copula.is("be", "remain") && view.negation().of(copula))
        .filter(copula -> view.sentence().head(other).equals(Optional.of(copula)))
        .isPresent();
  }

  private Ground ground(Token word, String family) {
    boolean verb = family.equals("stance-verb:");
    Stance.Basis basis =
        verb && scan.lexicon.is("binds", word.lemma())
            ? Stance.Basis.BINDING_ACT
            : verb ? Stance.Basis.ATTITUDE_VERB : Stance.Basis.OTHER;
    return new Ground(basis, family + word.lemma(), Sureness.ATTITUDE);
  }

  /** "Has not decided on X", "has yet to decide": no choice is made. */
  private boolean open(Scan.View view, Token word, boolean negated) {
    boolean yet =
        word.isVerb()
            && view.clauses().hasTo(word)
            && view.sentence()
                .head(word)
                .filter(have -> have.is("have"))
                .filter(
                    have ->
                        view.sentence().children(have, "advmod").stream()
                            .anyMatch(a -> a.is("yet")))
                .isPresent();
    boolean ahead =
        word.isVerb()
            && (view.clauses().hasModal(word, scan.lexicon.all("will"))
                || view.clauses().hasModal(word, scan.lexicon.all("duty")));
    return scan.lexicon.is("choosing", word.lemma()) && (negated || yet || ahead);
  }

  /** "Refused to rule out X": neither for nor against it. */
  private boolean refusal(Complement complement) {
    return complement.head().isVerb() && scan.lexicon.is("ruling-out", complement.head().lemma());
  }

  /** "Declined to comment": routine. */
  private boolean noAnswer(Complement complement) {
    return complement.head().isVerb() && scan.lexicon.is("no-answer", complement.head().lemma());
  }

  /** "Declined to take sides in X": undecided on X. */
  private Optional<Complement> left(Complement complement, Complements complements) {
    Token verb = complement.head();
    return !verb.isVerb()
        ? Optional.empty()
        : scan.lexicon.stanceVerb(verb.lemma()).stream()
            .filter(row -> row.isUndecided())
            .filter(row -> row.frame().startsWith("obj:"))
            .flatMap(row -> complements.in(row.frame(), verb).stream())
            .findFirst();
  }

  /** "Claimed that Y rejects Z": what is told is Y's position, and no more. */
  private boolean another(Scan.View view, Token verb) {
    return verb.isVerb()
        && !scan.lexicon.stanceVerb(verb.lemma()).isEmpty()
        && holders.holds(view, verb)
        && view.clauses()
            .agent(verb)
            .filter(
                a -> scan.arguments(view, a).stream().anyMatch(d -> d.kind == Mention.Kind.NAMED))
            .isPresent();
  }

  /** "Denied that Y opposes Z". */
  private boolean denied(Token word, List<Draft> actors) {
    boolean denial = book.cueOf(word).filter(cue -> scan.lexicon.is("denying", cue)).isPresent();
    Optional<Integer> speaker = book.enclosing(word).flatMap(Statement::speaker);
    return denial && actors.stream().noneMatch(h -> speaker.filter(s -> s == h.id).isPresent());
  }

  private static Shown negation(Scan.View view, Token word, Shown shown) {
    boolean whether =
        view.sentence().children(word, "xcomp", "ccomp").stream()
            .anyMatch(c -> view.clauses().opens(c, "asking-if"));
    return whether ? shown.as(Position.UNDECIDED) : shown.turned();
  }

  private void write(Scan.View view, Shown shown, Complement complement, Complements complements) {
    Token word = shown.word();
    if (word.isVerb() && change.of(view, word)) {
      return;
    }
    ComplementParts all = new ComplementParts(view, scan.lexicon);
    List<Complement> parts = all.of(complement);
    boolean able = view.clauses().hasModal(word, scan.lexicon.all("can"));
    if (word.isVerb() && view.negation().noLonger(word) && !able) {
      parts.forEach(part -> book.write(view, shown.turned(), part));
    }
    parts.forEach(part -> book.write(view, stopsShort(view, shown), part));
    if (word.isVerb()) {
      all.setAside(word).forEach(part -> book.write(view, shown, part));
    } else if (word.isNoun()) {
      change.write(view, shown, parts, complements);
    }
  }

  /** "Stopped short of endorsing": neither for nor against. */
  private static Shown stopsShort(Scan.View view, Shown shown) {
    boolean short_ =
        view.sentence()
            .head(shown.word())
            .filter(of -> of.is("of"))
            .flatMap(of -> view.sentence().head(of))
            .filter(head -> head.is("short"))
            .isPresent();
    return short_ ? shown.as(Position.UNDECIDED) : shown;
  }
}
