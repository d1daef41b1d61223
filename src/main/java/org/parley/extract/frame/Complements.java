package org.parley.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Where the target of an attitude stands: the frames of {@code stance-verbs.tsv} and its like, read
 * from one sentence's grammar.
 */
public final class Complements {
  /** How far "to" and an adverb may part a subject from its infinitive. */
  private static final int CLOSE = 4;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Stretches stretches;
  private final SmallClauses small;
  private final Meanwhile meanwhile;

  public Complements(Scan.View view, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sentence = view.sentence();
    this.clauses = view.clauses();
    this.phrases = view.phrases();
    this.stretches = new Stretches(view, lexicon);
    this.small = new SmallClauses(view, lexicon, stretches);
    this.meanwhile = new Meanwhile(view, lexicon, stretches);
  }

  /** What stands in a frame of the lexicon; empty where the frame does not fit. */
  public Optional<Complement> in(String frame, Token word) {
    int colon = frame.indexOf(':');
    String kind = colon < 0 ? frame : frame.substring(0, colon);
    String argument = colon < 0 ? "" : frame.substring(colon + 1);
    return switch (kind) {
      case "obj" -> object(word, argument);
      case "prt" -> withParticle(word, argument);
      case "prt-with" -> aheadWith(word, argument);
      case "to" ->
          infinitive(word, "xcomp", "ccomp", "acl", "relcl", "oprd", "advcl")
              .or(() -> ofObject(word))
              .map(this::clause);
      case "obj-to" ->
          addressed(clauses.patient(word), infinitive(word, "xcomp", "ccomp", "advcl"))
              .or(() -> small.madeSo(word));
      case "prep-to" -> calledOn(word, argument);
      case "that" -> thatClause(word).or(() -> existing(word));
      case "as" -> meanwhile.of(word);
      case "whether" ->
          sentence.children(word, "xcomp", "ccomp", "advcl", "pcomp").stream()
              .filter(
                  c ->
                      sentence.children(c, "mark", "advmod").stream()
                          .anyMatch(m -> m.is("whether", "if", "how", "why")))
              .findFirst()
              .map(this::clause);
      case "ing" ->
          sentence.children(word, "xcomp", "ccomp", "dobj", "advcl").stream()
              .filter(c -> c.pos().equals("VBG") && c.index() > word.index())
              .filter(c -> !c.relates("advcl") || isNext(c, word))
              .findFirst()
              .map(this::clause);
      case "prep" -> prepositional(word, argument);
      case "subj" -> moving(word);
      case "obj-prep" -> blamed(word).flatMap(object -> deed(word, object, argument));
      case "obj-and" -> clauses.patient(word).flatMap(object -> withDeed(word, object, argument));
      case "pass" -> clauses.passive(word) ? prepositional(word, argument) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "The ruling angered Peru", "Peru was angered by the ruling": the ruling. */
  private Optional<Complement> moving(Token word) {
    Optional<Token> cause = clauses.passive(word) ? clauses.agent(word) : clauses.subject(word);
    return cause.filter(c -> c.isVerb() || c.isNoun()).map(c -> c.isVerb() ? clause(c) : noun(c));
  }

  private Optional<Complement> object(Token word, String heads) {
    Optional<Token> object =
        clauses
            .patient(word)
            .filter(p -> !p.isPronoun() || p.is("this", "that", "it"))
            .filter(p -> p.index() != word.index());
    return heads.isEmpty()
        ? object.map(this::noun).or(() -> small.asCalled(word))
        : object
            .filter(p -> lexicon.asksFor(heads, p.lemma()))
            .map(p -> heads.startsWith("%") ? noun(p) : meant(p));
  }

  private Optional<Complement> withParticle(Token word, String particle) {
    return sentence.children(word, "prt", "advmod", "prep").stream()
        .filter(c -> c.is(particle) && !clauses.parted(word, c))
        .findFirst()
        .flatMap(
            there ->
                clauses
                    .patient(word)
                    .map(this::noun)
                    .or(() -> prepositional(word, particle))
                    .or(() -> prepositional(word, "to"))
                    // "walked away from the talks"
                    .or(() -> prepositional(there, "from"))
                    .or(
                        () ->
                            sentence.children(word, "xcomp", "ccomp").stream()
                                .findFirst()
                                .map(this::clause)));
  }

  /** "Moves ahead with the dam": the parser hangs the phrase on the verb or the particle. */
  private Optional<Complement> aheadWith(Token word, String particle) {
    return sentence.children(word, "prt", "advmod", "prep").stream()
        .filter(c -> c.is(particle) && c.index() > word.index())
        .findFirst()
        .flatMap(there -> prepositional(word, "with").or(() -> prepositional(there, "with")))
        .filter(c -> c.first() > word.index());
  }

  private Optional<Token> infinitive(Token word, String... relations) {
    return sentence.children(word, relations).stream().filter(clauses::hasTo).findFirst();
  }

  /** "Shows a choice by X to do Y": the parser hangs the infinitive on the verb. */
  private Optional<Token> ofObject(Token noun) {
    boolean owned = noun.isNoun() && !clauses.prepositional(noun, "by", "from", "of").isEmpty();
    return Optional.of(noun)
        .filter(n -> owned && n.relates("dobj", "pobj"))
        .flatMap(
            n -> n.relates("pobj") ? sentence.head(n).flatMap(sentence::head) : sentence.head(n))
        .flatMap(verb -> infinitive(verb, "xcomp", "advcl"))
        .filter(v -> v.index() > noun.index());
  }

  /** "There is agreement among X that Y". */
  private Optional<Complement> existing(Token noun) {
    return Optional.of(noun)
        .filter(n -> n.isNoun() && n.relates("attr", "nsubj"))
        .flatMap(sentence::head)
        .filter(verb -> sentence.child(verb, "expl").isPresent())
        .flatMap(this::thatClause)
        .filter(c -> c.first() > noun.index())
        .or(() -> bare(noun));
  }

  /** "There is agreement that the quota should rise": parsers take it for a relative clause. */
  private Optional<Complement> bare(Token noun) {
    boolean determined = sentence.child(noun, "det", "poss").isPresent();
    return sentence.children(noun, "relcl").stream()
        .filter(c -> !determined && sentence.child(c, "nsubj", "nsubjpass").isPresent())
        .filter(c -> sentence.children(c, "dobj").stream().anyMatch(t -> t.is("that")))
        .findFirst()
        .map(
            c ->
                new Complement(
                    c, noun.index() + 2, Math.max(c.index(), phrases.clause(c)[1]), false));
  }

  /** "urged X to do": X and what X should do. */
  private Optional<Complement> addressed(Optional<Token> addressee, Optional<Token> verb) {
    return verb.isPresent() && addressee.isPresent() && addressee.get().index() < verb.get().index()
        ? Optional.of(stretches.clauseFrom(verb.get(), addressee.get()))
        : Optional.empty();
  }

  private Optional<Complement> calledOn(Token word, String preposition) {
    Optional<Token> called = clauses.prepositional(word, preposition).stream().findFirst();
    Optional<Token> verb =
        sentence.subtree(word).stream()
            .filter(
                v ->
                    v.isVerb()
                        && clauses.hasTo(v)
                        && v.relates("xcomp", "acl", "relcl", "advcl", "ccomp"))
            .findFirst();
    return addressed(called, verb);
  }

  private Optional<Complement> thatClause(Token word) {
    return sentence.children(word, "ccomp", "acl", "relcl", "advcl").stream()
        .filter(c -> c.index() > word.index())
        .filter(c -> !c.relates("ccomp") || !clauses.asks(c) && !small.is(c))
        .filter(
            c ->
                c.relates("ccomp")
                    || sentence.children(c, "mark").stream().anyMatch(m -> m.is("that")))
        .findFirst()
        .map(this::clause);
  }

  /** "Slammed X", "lashed out at X". */
  private Optional<Token> blamed(Token word) {
    return clauses
        .patient(word)
        .or(() -> clauses.prepositional(word, "at").stream().findFirst())
        .filter(object -> object.index() > word.index() || clauses.passive(word));
  }

  /** "thanked X for Y", "accused X of doing Y": Y, with X before a gerund that X is the doer of. */
  private Optional<Complement> deed(Token word, Token object, String preposition) {
    Optional<Complement> deed =
        prepositional(word, preposition)
            .or(() -> prepositional(object, preposition))
            .filter(c -> c.first() > object.index());
    return deed.map(
        c ->
            c.head().pos().equals("VBG")
                ? new Complement(c.head(), phrases.core(object)[0], c.last(), c.turned())
                : c);
  }

  /** "Blames Peru for the flood": Peru for the flood. */
  private Optional<Complement> withDeed(Token word, Token object, String preposition) {
    return deed(word, object, preposition)
        .map(
            c ->
                c.head().isVerb()
                    ? c
                    : new Complement(object, phrases.core(object)[0], c.last(), c.turned()));
  }

  /** The noun, gerund or clause after a preposition that hangs on the word, or is the word. */
  Optional<Complement> prepositional(Token word, String preposition) {
    Optional<Token> child =
        sentence.children(word).stream()
            .filter(c -> c.is(preposition) && c.relates("prep", "agent", "dative", "prt", "advmod"))
            .filter(c -> sentence.child(c, "pobj", "pcomp").isPresent())
            .findFirst();
    Optional<Token> start =
        word.is(preposition) ? Optional.of(word) : child.or(() -> hungHigher(word, preposition));
    if (start.isEmpty()) {
      // "called for the zone to be set up"
      return sentence.children(word, "ccomp", "xcomp", "advcl", "acl").stream()
          .filter(
              c ->
                  c.index() > word.index()
                      && sentence.children(c, "mark").stream().anyMatch(m -> m.is(preposition)))
          .findFirst()
          .map(this::clause);
    }
    return sentence
        .child(start.get(), "pcomp")
        .map(this::clause)
        .or(() -> deedFor(word, start.get()))
        .or(() -> sentence.child(start.get(), "pobj").map(this::noun));
  }

  /** "Pushed for the council to vote on it", "its call for Y to pay": all of it. */
  private Optional<Complement> deedFor(Token word, Token preposition) {
    return Optional.of(preposition)
        .filter(p -> p.is("for"))
        .flatMap(p -> sentence.child(p, "pobj"))
        .filter(this::somebody)
        .flatMap(
            subject ->
                Stream.concat(
                        sentence.children(word, "xcomp", "advcl", "acl", "ccomp").stream(),
                        Stream.concat(
                            sentence.children(subject, "acl", "relcl", "xcomp").stream(),
                            sentence.children(preposition, "pcomp", "xcomp", "acl").stream()))
                    .filter(v -> v.isVerb() && clauses.hasTo(v))
                    .filter(v -> v.index() - small.endOf(subject) <= CLOSE)
                    .filter(v -> v.index() > subject.index())
                    .findFirst()
                    .map(v -> stretches.clauseFrom(v, subject)));
  }

  private boolean somebody(Token noun) {
    return lexicon.actorNoun(noun.lemma()).isPresent()
        || sentence.names().stream()
            .filter(name -> name.first() <= noun.index() && noun.index() <= name.last())
            .anyMatch(name -> List.of("GPE", "ORG", "NORP", "PERSON").contains(name.type()));
  }

  /**
   * "Gave his blessing to X", "remains cautious on X", "spoke of doubts about X": the phrase hangs
   * on the verb above.
   */
  private Optional<Token> hungHigher(Token word, String preposition) {
    boolean spoken =
        word.relates("pobj") && sentence.head(word).filter(p -> p.is("of")).isPresent();
    if (!spoken && !word.relates("dobj", "acomp", "oprd", "attr")
        || !Set.of("to", "on", "over", "about", "at", "via", "through").contains(preposition)) {
      return Optional.empty();
    }
    return sentence
        .head(word)
        .flatMap(above -> spoken ? sentence.head(above) : Optional.of(above))
        .flatMap(
            verb ->
                sentence.children(verb, "prep", "dative").stream()
                    .filter(c -> c.is(preposition) && c.index() > word.index())
                    .filter(c -> sentence.child(c, "pobj", "pcomp").isPresent())
                    .findFirst());
  }

  /** "Stressed the importance of X": X is meant. */
  private Complement meant(Token noun) {
    return List.of("of", "for", "to", "about", "on", "over", "in").stream()
        .flatMap(preposition -> prepositional(noun, preposition).stream())
        .findFirst()
        .or(() -> infinitive(noun, "acl", "relcl", "xcomp").map(this::clause))
        .orElseGet(() -> noun(noun));
  }

  /** "Opposes freeing them": what the parser takes for a clause beside it is its object. */
  public static boolean isNext(Token gerund, Token verb) {
    return gerund.index() == verb.index() + 1;
  }

  /** Whether it says nothing by itself: "will continue to do so". */
  public boolean proVerb(Complement complement) {
    return complement.head().is("do")
        && sentence.children(complement.head(), "advmod", "dobj").stream()
            .anyMatch(t -> t.is("so", "it", "that", "this"));
  }

  /** A noun with what says which one. */
  public Complement noun(Token head) {
    return stretches.noun(head);
  }

  /** A clause without its conjunction and adverbial clauses. */
  public Complement clause(Token verb) {
    return stretches.clause(verb);
  }

  /** What the verb says of its subject, the subject left off. */
  public Complement predicate(Token verb) {
    return stretches.predicate(verb);
  }

  /** The same, for "will work to X": X. */
  public Complement undertaking(Token verb) {
    return stretches.undertaking(verb);
  }
}
