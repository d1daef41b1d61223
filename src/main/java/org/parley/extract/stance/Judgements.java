package org.parley.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.extract.frame.Complements;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Attitude;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Positions by what a speaker says: what must be, what the speaker will do or another will not,
 * what is good, bad or impossible, and what does good or harm.
 */
final class Judgements {
  private static final double FIRM = 0.65;
  private static final double WEAK = 0.55;

  private final Scan scan;
  private final StanceBook book;
  private final Values values;
  private final Effects effects;

  Judgements(Scan scan, StanceBook book, Values values) {
    this.scan = scan;
    this.book = book;
    this.values = values;
    this.effects = new Effects(scan, values);
  }

  /** The clause built on the verb, said by the speaker. */
  void find(Scan.View view, Token verb, List<Draft> speaker, Optional<Cued> cued) {
    if (!verb.isVerb()) {
      // "made it clear that X"
      Optional<Token> clause =
          view.sentence().children(verb, "ccomp", "advcl").stream()
              .filter(c -> c.isVerb() && c.index() > verb.index())
              .filter(c -> view.sentence().children(c, "mark").stream().anyMatch(m -> m.is("that")))
              .findFirst();
      clause.ifPresentOrElse(
          c -> find(view, c, speaker, cued), () -> fragment(view, verb, speaker, cued));
      return;
    }
    JudgedClause said = new JudgedClause(scan, book, view, verb, speaker, cued);
    boolean attitude =
        scan.lexicon.stanceVerb(verb.lemma()).stream()
                .anyMatch(row -> said.complements.in(row.frame(), verb).isPresent())
            && view.sentence().child(verb, "attr", "acomp").isEmpty()
            && !hasDuty(view, verb)
            && !scan.lexicon.is("rendering", verb.lemma())
            && !bareImperative(said);
    boolean doubted = scan.lexicon.is("denying", said.cue());
    if (doubted) {
      return;
    }
    if (attitude) {
      return;
    }
    Optional<Token> lower = asserted(view, verb, speaker);
    if (lower.isPresent() && !said.negated) {
      find(view, lower.get(), speaker, cued);
      return;
    }
    if (lower.isPresent()) {
      // "I do not think that X"
      said.write("doubt", said.complements.clause(lower.get()), Position.OPPOSES, FIRM);
      return;
    }
    boolean done =
        verdict(said)
            || existence(said)
            || necessity(said)
            || commitment(said)
            || intention(said)
            || impossibility(said)
            || appeal(said)
            || effects.find(said);
    if (!done) {
      claim(said);
    }
  }

  /** A claim that the cue marks as one: "argued that X". */
  private void claim(JudgedClause said) {
    boolean claimed = scan.lexicon.is("claiming", said.cue());
    if (claimed && said.subject.isPresent() && !said.clauses.hasTo(said.verb)) {
      said.write("claim", said.complements.clause(said.verb), claimed(said), 0.5);
    }
  }

  /** For the claim, or against it where it is denied or warned of. */
  Position claimed(JudgedClause said) {
    if (scan.lexicon.is("warning", said.cue()) && !said.negated) {
      return Position.OPPOSES;
    }
    // "nobody wanted a war" stands as it is; of "did not want a war" the "not" is left off
    boolean not = said.view.sentence().child(said.verb, "neg").isPresent();
    return not ? said.unlessNegated(Position.SUPPORTS) : Position.SUPPORTS;
  }

  /** "I think that X", "it is clear that X", "the truth is that X": the clause X. */
  Optional<Token> asserted(Scan.View view, Token verb, List<Draft> speaker) {
    Sentence sentence = view.sentence();
    Optional<Token> subject = view.clauses().subject(verb);
    if (!verb.isVerb() || subject.isEmpty()) {
      return Optional.empty();
    }
    boolean thinks =
        scan.lexicon.is("asserting", verb.lemma()) && ownSubject(view, subject.get(), speaker);
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
        .flatMap(p -> values.of(view, p))
        .or(() -> effects.of(said))
        .map(said::unlessNegated);
  }

  // Good, bad, and what there is or is no need of.

  private boolean verdict(JudgedClause said) {
    Optional<Token> predicate = Appraisals.predicateOf(said.view.sentence(), said.verb);
    if (predicate.isEmpty() || said.subject.isEmpty()) {
      return false;
    }
    Optional<Position> value = values.of(said.view, predicate.get());
    if (value.isEmpty()) {
      return false;
    }
    return judged(said, predicate.get())
        .or(() -> pointed(said, predicate.get()))
        .map(c -> said.write(predicate.get().lemma(), c, said.unlessNegated(value.get()), FIRM))
        .orElse(false);
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
      return said.write(lemma, about.get(), value.get(), FIRM);
    }
    boolean wanted = hasDuty(said.view, said.verb);
    boolean foreseen = said.clauses.hasModal(said.verb, scan.lexicon.all("will"));
    if (wanted || foreseen) {
      Position position = no ? Position.OPPOSES : Position.SUPPORTS;
      return said.write(
          wanted ? "necessity" : "foreseen",
          said.complements.noun(thing.get()),
          position,
          wanted ? FIRM : WEAK);
    }
    return false;
  }

  /** "No peace without justice", "Better a slow treaty than none". */
  private void fragment(Scan.View view, Token noun, List<Draft> speaker, Optional<Cued> cued) {
    boolean none =
        noun.isNoun()
            && view.sentence().children(noun, "det", "neg").stream().anyMatch(d -> d.is("no"));
    if (none && cued.isPresent()) {
      Shown shown =
          Shown.by(noun, speaker, Position.OPPOSES, Ground.judgement("none", WEAK))
              .negated(true)
              .in(cued);
      book.write(view, shown, new Complements(view, scan.lexicon).noun(noun));
    }
  }

  // What must, will and cannot be.

  private boolean necessity(JudgedClause said) {
    boolean you = said.subject.filter(t -> t.is("you")).isPresent();
    if (hasDuty(said.view, said.verb) && said.clauses.passive(said.verb)) {
      // "the attacks must be condemned"
      Optional<Position> due =
          scan.lexicon.stanceVerb(said.verb.lemma()).stream()
              .filter(row -> row.frame().equals("obj"))
              .map(Attitude::position)
              .findFirst();
      Optional<Token> patient = said.clauses.patient(said.verb).filter(Token::isNoun);
      if (due.isPresent() && patient.isPresent()) {
        return said.write(
            "necessity", said.complements.noun(patient.get()), said.unlessNegated(due.get()), FIRM);
      }
    }
    if (hasDuty(said.view, said.verb) && !you) {
      return said.write(
          "necessity",
          said.complements.clause(said.verb),
          said.unlessNegated(Position.SUPPORTS),
          FIRM);
    }
    boolean nobody =
        said.subject.filter(t -> t.is("nobody", "none", "one", "nothing")).isPresent()
            && said.negated;
    if (nobody && said.clauses.hasModal(said.verb, scan.lexicon.all("may"))) {
      return said.write("necessity", said.complements.predicate(said.verb), Position.OPPOSES, FIRM);
    }
    Optional<Token> time =
        said.view
            .sentence()
            .child(said.verb, "attr", "npadvmod")
            .filter(t -> t.is("time", "moment"));
    return said.verb.is("be")
        && time.isPresent()
        && timeTo(said, time.get())
            .map(c -> said.write("necessity", c, said.unlessNegated(Position.SUPPORTS), FIRM))
            .orElse(false);
  }

  /** "It is time to X", "time for Y to X". */
  private static Optional<Complement> timeTo(JudgedClause said, Token time) {
    return said.view.sentence().subtree(said.verb).stream()
        .filter(v -> v.index() > time.index() && v.isVerb() && said.clauses.hasTo(v))
        .findFirst()
        .map(said.complements::clause);
  }

  private boolean hasDuty(Scan.View view, Token verb) {
    if (inverted(view, verb)) {
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
    if (!own || !said.clauses.hasModal(said.verb, scan.lexicon.all("will")) || involuntary(said)) {
      return false;
    }
    return said.write(
        "commitment",
        said.complements.undertaking(said.verb),
        said.unlessNegated(Position.SUPPORTS),
        FIRM);
  }

  /** "Lavrov said Russia will not return": Russia's position, in Lavrov's voice. */
  private boolean intention(JudgedClause said) {
    if (said.subject.isEmpty()
        || !said.clauses.hasModal(said.verb, scan.lexicon.all("will"))
        || said.clauses.passive(said.verb)
        || said.clauses.perfect(said.verb)
        || involuntary(said)) {
      return false;
    }
    List<Draft> doers =
        scan.arguments(said.view, said.subject.get()).stream()
            .filter(d -> d.kind == Mention.Kind.NAMED && d.use != Mention.Use.LOCATIVE)
            .toList();
    return !doers.isEmpty()
        && said.write(
            "intention",
            said.complements.undertaking(said.verb),
            said.unlessNegated(Position.SUPPORTS),
            WEAK,
            doers);
  }

  /** The same in the article's own words: a refusal, or a promise on a condition. */
  void announced(Scan.View view, Token verb) {
    if (!verb.isVerb() || !scan.lexicon.stanceVerb(verb.lemma()).isEmpty()) {
      return;
    }
    JudgedClause said = new JudgedClause(scan, book, view, verb, List.of(), Optional.empty());
    if (said.negated || book.conditionOf(view, verb).isPresent()) {
      intention(said);
    }
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
            && (said.clauses.hasModal(said.verb, scan.lexicon.all("can"))
                || someone && said.clauses.hasModal(said.verb, scan.lexicon.all("foretells")));
    if (!cannot || said.subject.isEmpty()) {
      return false;
    }
    return said.write("impossible", said.complements.clause(said.verb), Position.OPPOSES, WEAK);
  }

  // What the speaker asks of the listener.

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
        WEAK);
  }

  private boolean bareImperative(JudgedClause said) {
    Sentence sentence = said.view.sentence();
    return said.verb.pos().equals("VB")
        && said.cued.filter(c -> c.statement().quoted()).isPresent()
        && said.verb.relates("root", "ccomp", "parataxis")
        && sentence.child(said.verb, "nsubj", "nsubjpass", "expl").isEmpty()
        && sentence.children(said.verb, "aux").stream().allMatch(a -> a.is("do"))
        && !scan.lexicon.is("no-appeal", said.verb.lemma())
        && sentence.child(said.verb, "dobj", "prep", "xcomp", "ccomp").isPresent();
  }

  private boolean ownSubject(Scan.View view, Token subject, List<Draft> speaker) {
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
