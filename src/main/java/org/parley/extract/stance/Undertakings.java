package org.parley.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.lexicon.Attitude;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** What a speaker says must, will or cannot be, or asks the listener to do. */
final class Undertakings {
  private final Scan scan;
  private final StanceBook book;

  Undertakings(Scan scan, StanceBook book) {
    this.scan = scan;
    this.book = book;
  }

  boolean find(JudgedClause said) {
    return necessity(said)
        || commitment(said)
        || intention(said)
        || impossibility(said)
        || appeal(said);
  }

  /** "The attacks must be condemned": whether a position was written; empty where it is none. */
  private Optional<Boolean> owed(JudgedClause said) {
    Optional<Position> owed =
        scan.lexicon.stanceVerb(said.verb.lemma()).stream()
            .filter(row -> row.frame().equals("obj"))
            .map(Attitude::position)
            .findFirst();
    return said.clauses
        .patient(said.verb)
        .filter(noun -> noun.isNoun() && alone(said, noun))
        .flatMap(
            patient ->
                owed.map(
                    position ->
                        said.write(
                            "necessity",
                            said.complements.noun(patient),
                            said.unlessNegated(position),
                            Sureness.PLAIN)));
  }

  private boolean necessity(JudgedClause said) {
    boolean you = said.subject.filter(t -> t.is("you")).isPresent();
    boolean due = hasDuty(said.view, said.verb);
    if (due && said.clauses.passive(said.verb)) {
      Optional<Boolean> written = owed(said);
      if (written.isPresent()) {
        return written.get();
      }
    }
    if (guessed(said) || own(said)) {
      return false;
    }
    boolean nobody =
        said.subject.filter(t -> t.is("nobody", "none", "one", "nothing")).isPresent()
            && said.negated;
    if (nobody && (due || said.clauses.hasModal(said.verb, scan.lexicon.all("may")))) {
      return said.write(
          "necessity", said.complements.predicate(said.verb), Position.OPPOSES, Sureness.PLAIN);
    }
    if (due && !you) {
      return said.write(
          "necessity",
          said.complements.clause(said.verb),
          said.unlessNegated(Position.SUPPORTS),
          Sureness.PLAIN);
    }
    Optional<Token> time =
        said.view
            .sentence()
            .child(said.verb, "attr", "npadvmod")
            .filter(t -> scan.lexicon.is("due-time", t.lemma()));
    return said.verb.is("be")
        && time.isPresent()
        && timeTo(said, time.get())
            .map(
                c ->
                    said.write(
                        "necessity", c, said.unlessNegated(Position.SUPPORTS), Sureness.PLAIN))
            .orElse(false);
  }

  /**
   * Not "no citizen should be barred", nor "they should be barred from office": all of it counts.
   */
  private static boolean alone(JudgedClause said, Token patient) {
    Sentence sentence = said.view.sentence();
    return sentence.children(patient, "det", "neg").stream().noneMatch(d -> d.is("no"))
        && sentence.child(said.verb, "xcomp", "ccomp", "oprd").isEmpty()
        && sentence.children(said.verb, "prep").stream().noneMatch(p -> p.is("from", "to"));
  }

  /** "That must be the neighbours", "they must have left", "they must be waiting": a guess. */
  private static boolean guessed(JudgedClause said) {
    boolean state =
        said.verb.is("be")
            && said.subject.filter(t -> t.is("that", "this", "it", "there")).isPresent()
            && said.view.sentence().child(said.verb, "attr").isPresent();
    return said.clauses.hasModal(said.verb, Set.of("must"))
        && (said.clauses.perfect(said.verb) || said.clauses.progressive(said.verb) || state);
  }

  /** "I have to go", "he needed a doctor": nobody's policy. */
  private static boolean own(JudgedClause said) {
    boolean needs = said.verb.is("need", "have");
    boolean past =
        said.verb.pos().equals("VBD")
            || said.clauses.auxiliaries(said.verb).stream()
                .anyMatch(a -> a.is("do") && a.pos().equals("VBD"));
    return needs
        && said.subject
            .filter(t -> t.form().equals("I") || past && (t.isPronoun() || t.is("there")))
            .isPresent();
  }

  /** "It is time to X", "time for Y to X". */
  private static Optional<Complement> timeTo(JudgedClause said, Token time) {
    return said.view.sentence().subtree(said.verb).stream()
        .filter(v -> v.index() > time.index() && v.isVerb() && said.clauses.hasTo(v))
        .findFirst()
        .map(said.complements::clause);
  }

  boolean hasDuty(Scan.View view, Token verb) {
    if (inverted(view, verb)) {
      return false;
    }
    if (verb.is("need", "have") && view.clauses().hasModal(verb, scan.lexicon.all("foretells"))) {
      // "they will have to explain" foretells
      return false;
    }
    boolean needs = verb.is("need", "have") && view.sentence().child(verb, "xcomp").isPresent();
    boolean deserves =
        scan.lexicon.is("entitled", verb.lemma())
            && view.sentence().child(verb, "dobj", "xcomp", "ccomp").isPresent();
    boolean lacks = deserves || verb.is("need") && view.sentence().child(verb, "dobj").isPresent();
    return view.clauses().hasModal(verb, scan.lexicon.all("duty")) || needs || lacks;
  }

  /** "Should Y join, …" is a condition. */
  private static boolean inverted(Scan.View view, Token verb) {
    Optional<Token> subject = view.sentence().child(verb, "nsubj", "nsubjpass");
    return subject.isPresent()
        && view.sentence().children(verb, "aux").stream()
            .anyMatch(a -> a.is("should") && a.index() < subject.get().index());
  }

  /** What the speaker will or will not do. */
  private boolean commitment(JudgedClause said) {
    boolean own =
        said.subject.isPresent() && ownSubject(said.view, said.subject.get(), said.speaker);
    if (!own
        || said.clauses.passive(said.verb)
        || said.clauses.perfect(said.verb)
        || !said.clauses.hasModal(said.verb, scan.lexicon.all("will"))
        || involuntary(said)) {
      return false;
    }
    return said.write(
        "commitment",
        done(said),
        said.unlessNegated(Position.SUPPORTS),
        Sureness.PLAIN,
        spokenFor(said));
  }

  /** What will be done; of "his cabinet will resign", who will is a part of it. */
  private static Complement done(JudgedClause said) {
    Complement done = said.complements.undertaking(said.verb);
    boolean bare = done.first() == done.last() && said.subject.filter(Token::isNoun).isPresent();
    return bare ? said.complements.clause(said.verb) : done;
  }

  /** "We will not pay", said by a Peruvian official whom nobody names: Peru will not. */
  private List<Draft> spokenFor(JudgedClause said) {
    List<Draft> behind =
        said.speaker.stream()
            .filter(s -> s.kind == Mention.Kind.NOMINAL && !s.plural)
            .filter(s -> said.subject.filter(t -> t.is("we")).isPresent())
            .flatMap(s -> s.qualifiers.stream())
            .map(scan.mentions::get)
            .filter(d -> d.type == Mention.Type.STATE || d.type == Mention.Type.ORGANIZATION)
            .toList();
    return behind.size() == 1 ? behind : said.speaker;
  }

  /** "Lavrov said Russia will not return": Russia's position, in Lavrov's voice. */
  boolean intention(JudgedClause said) {
    if (said.subject.isEmpty()
        || !said.clauses.hasModal(said.verb, scan.lexicon.all("will"))
        || said.clauses.passive(said.verb)
        || said.clauses.perfect(said.verb)
        || involuntary(said)) {
      return false;
    }
    // that somebody else will do it is a forecast; what a state will do is its policy
    boolean chosen = said.negated || book.conditionOf(said.view, said.verb).isPresent();
    List<Draft> doers =
        scan.arguments(said.view, said.subject.get()).stream()
            .filter(d -> d.kind == Mention.Kind.NAMED && d.use != Mention.Use.LOCATIVE)
            .filter(d -> chosen || d.type == Mention.Type.STATE)
            .toList();
    return !doers.isEmpty()
        && said.write(
            "intention",
            said.complements.undertaking(said.verb),
            said.unlessNegated(Position.SUPPORTS),
            Sureness.IMPLIED,
            doers);
  }

  /** Nobody chooses to win, lose or be. */
  private boolean involuntary(JudgedClause said) {
    return scan.lexicon.is("involuntary", said.verb.lemma());
  }

  private boolean impossibility(JudgedClause said) {
    boolean someone = said.subject.isPresent() && !said.subject.get().isPronoun();
    boolean cannot =
        said.negated
            && !said.clauses.perfect(said.verb)
            && !said.postponed()
            && (said.clauses.hasModal(said.verb, scan.lexicon.all("can"))
                || someone
                    // "the port will not be the end of it" foretells
                    && !said.verb.is("be")
                    && said.clauses.hasModal(said.verb, scan.lexicon.all("foretells")));
    if (!cannot || said.subject.isEmpty()) {
      return false;
    }
    if (!someone && scan.lexicon.is("beyond-one", said.verb.lemma())) {
      // "I cannot say", "they could not believe it"
      return false;
    }
    return said.write(
        "impossible", said.complements.clause(said.verb), Position.OPPOSES, Sureness.IMPLIED);
  }

  /** "Let us meet", "Stop the war": in a quotation. */
  private boolean appeal(JudgedClause said) {
    if (!bareImperative(said)) {
      return false;
    }
    Optional<Token> let =
        said.verb.is("let")
            ? said.view.sentence().child(said.verb, "ccomp", "xcomp")
            : Optional.empty();
    boolean us =
        let.isPresent()
            && said.view.sentence().subtree(said.verb).stream()
                .anyMatch(t -> t.is("us", "’s", "'s") || t.form().equalsIgnoreCase("us"));
    if (said.verb.is("let") && !us) {
      return false;
    }
    return said.write(
        "appeal",
        said.complements.predicate(let.orElse(said.verb)),
        said.unlessNegated(Position.SUPPORTS),
        Sureness.IMPLIED);
  }

  boolean bareImperative(JudgedClause said) {
    Sentence sentence = said.view.sentence();
    return said.verb.pos().equals("VB")
        && said.cued.filter(c -> c.statement().quoted()).isPresent()
        && said.verb.relates("root", "ccomp", "parataxis")
        && sentence.child(said.verb, "nsubj", "nsubjpass", "expl").isEmpty()
        && sentence.children(said.verb, "aux").stream().allMatch(a -> a.is("do"))
        && !scan.lexicon.is("no-appeal", said.verb.lemma())
        && sentence.child(said.verb, "dobj", "prep", "xcomp", "ccomp").isPresent();
  }

  boolean ownSubject(Scan.View view, Token subject, List<Draft> speaker) {
    String form = subject.form().toLowerCase(Locale.ROOT);
    if (form.equals("we") || form.equals("i")) {
      return true;
    }
    boolean side =
        view.sentence().children(subject, "poss").stream().anyMatch(Token::isPronoun)
                && scan.lexicon.is("own-side", subject.lemma())
            || scan.lexicon.is("own-country", subject.lemma())
                && view.sentence().children(subject, "det").stream().anyMatch(d -> d.is("the"));
    if (side) {
      return true;
    }
    return scan.arguments(view, subject).stream()
        .anyMatch(
            d -> speaker.contains(d) || d.kind == Mention.Kind.PRONOUN && agrees(form, speaker));
  }

  /** "It" goes on a body or state that speaks, "they" on several or a body, "he" on a person. */
  private static boolean agrees(String pronoun, List<Draft> speaker) {
    return speaker.stream()
        .anyMatch(
            s ->
                switch (pronoun) {
                  case "he", "she" -> !s.plural && s.type != Mention.Type.STATE;
                  case "it" -> !s.plural && s.type != Mention.Type.PERSON;
                  case "they" -> s.plural || s.type == Mention.Type.ORGANIZATION;
                  default -> false;
                });
  }
}
