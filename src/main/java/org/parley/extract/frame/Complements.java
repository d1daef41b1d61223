package org.parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Negation;
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
  private static final int LONGEST = 24;
  private static final Set<String> PARTIES = Set.of("GPE", "ORG", "NORP", "LOC");
  private static final Set<String> BELOW_NOUN =
      Set.of("relcl", "appos", "advcl", "parataxis", "punct", "meta");
  private static final Set<String> BELOW_CLAUSE = Set.of("advcl", "parataxis", "meta");
  private static final Set<String> BELOW_PREDICATE =
      Set.of("advcl", "parataxis", "mark", "meta", "nsubj", "nsubjpass");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Negation negation;
  private final Phrases phrases;

  public Complements(Scan.View view, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sentence = view.sentence();
    this.clauses = view.clauses();
    this.negation = view.negation();
    this.phrases = view.phrases();
  }

  /** What stands in a frame of the lexicon; empty where the frame does not fit. */
  public Optional<Complement> in(String frame, Token word) {
    int colon = frame.indexOf(':');
    String kind = colon < 0 ? frame : frame.substring(0, colon);
    String argument = colon < 0 ? "" : frame.substring(colon + 1);
    return switch (kind) {
      case "obj" -> object(word, argument);
      case "prt" -> withParticle(word, argument);
      case "to" ->
          infinitive(word, "xcomp", "ccomp", "acl", "relcl", "oprd", "advcl")
              .or(() -> ofObject(word))
              .map(this::clause);
      case "obj-to" ->
          addressed(clauses.patient(word), infinitive(word, "xcomp", "ccomp", "advcl"));
      case "prep-to" -> calledOn(word, argument);
      case "that" -> thatClause(word).or(() -> existing(word));
      case "as" -> meanwhile(word);
      case "whether" ->
          sentence.children(word, "xcomp", "ccomp", "advcl", "pcomp").stream()
              .filter(
                  c ->
                      sentence.children(c, "mark", "advmod").stream()
                          .anyMatch(m -> m.is("whether", "if", "how")))
              .findFirst()
              .map(this::clause);
      case "ing" ->
          sentence.children(word, "xcomp", "ccomp", "dobj", "advcl").stream()
              .filter(c -> c.pos().equals("VBG") && c.index() > word.index())
              .filter(c -> !c.relates("advcl") || isNext(c, word))
              .findFirst()
              .map(this::clause);
      case "prep" -> prepositional(word, argument);
      case "obj-prep" -> clauses.patient(word).flatMap(object -> deed(word, object, argument));
      case "pass" -> clauses.passive(word) ? prepositional(word, argument) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Complement> object(Token word, String heads) {
    Optional<Token> object =
        clauses
            .patient(word)
            .filter(p -> !p.isPronoun() || p.is("this", "that", "it"))
            .filter(p -> p.index() != word.index())
            .or(() -> displaced(word));
    return heads.isEmpty()
        ? object.map(this::noun)
        : object.filter(p -> List.of(heads.split("\\|")).contains(p.lemma())).map(this::meant);
  }

  /** "Condemned in the strongest terms the raid": parsers hang the object on "terms". */
  private Optional<Token> displaced(Token word) {
    return clauses.prepositional(word, "in").stream()
        .filter(noun -> lexicon.is("manner", noun.lemma()))
        .flatMap(noun -> sentence.children(noun, "appos").stream())
        .findFirst();
  }

  private Optional<Complement> withParticle(Token word, String particle) {
    boolean there =
        sentence.children(word, "prt", "advmod", "prep").stream().anyMatch(c -> c.is(particle));
    if (!there) {
      return Optional.empty();
    }
    return clauses
        .patient(word)
        .map(this::noun)
        .or(() -> prepositional(word, particle))
        .or(() -> prepositional(word, "to"))
        .or(() -> sentence.children(word, "xcomp", "ccomp").stream().findFirst().map(this::clause));
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

  /** "Unease in the party as Z leaves", "among X as they watch Z": what happens meanwhile. */
  private Optional<Complement> meanwhile(Token noun) {
    Token verb = noun.isNoun() ? clauses.clauseOf(noun) : noun;
    return sentence.children(verb, "advcl").stream()
        .filter(c -> c.isVerb() && c.index() > noun.index())
        .filter(c -> sentence.children(c, "mark").stream().anyMatch(m -> m.is("as")))
        .findFirst()
        .flatMap(
            c ->
                clauses.subject(c).filter(Token::isPronoun).isPresent()
                    ? Optional.of(c)
                        .filter(v -> lexicon.is("watching", v.lemma()))
                        .flatMap(clauses::patient)
                        .map(this::noun)
                    : Optional.of(clause(c)));
  }

  /** "urged X to do": X and what X should do. */
  private Optional<Complement> addressed(Optional<Token> addressee, Optional<Token> verb) {
    return verb.isPresent() && addressee.isPresent() && addressee.get().index() < verb.get().index()
        ? Optional.of(clause(verb.get(), addressee.get()))
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
        .filter(
            c ->
                c.relates("ccomp")
                    || sentence.children(c, "mark").stream().anyMatch(m -> m.is("that")))
        .findFirst()
        .map(this::clause);
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
        .or(() -> sentence.child(start.get(), "pobj").map(this::noun));
  }

  /** "Gave his blessing to X", "remains cautious on X": the phrase hangs on the verb above. */
  private Optional<Token> hungHigher(Token word, String preposition) {
    if (!word.relates("dobj", "acomp", "oprd", "attr")
        || !Set.of("to", "on", "over", "about", "at", "via", "through").contains(preposition)) {
      return Optional.empty();
    }
    return sentence
        .head(word)
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

  public Complement noun(Token head) {
    Optional<Token> terms =
        sentence.children(head, "relcl", "acl", "advcl").stream()
            .filter(
                c ->
                    sentence.subtree(c).stream()
                        .anyMatch(t -> t.is("whereby") && t.index() == head.index() + 1))
            .findFirst();
    if (terms.isPresent()) {
      // "a compromise whereby Y would X"
      int[] range = phrases.range(terms.get(), BELOW_CLAUSE);
      return trimmed(
          terms.get(), Math.max(range[0], head.index() + 2), range[1], negation.of(terms.get()));
    }
    int[] phrase = phrases.range(head, BELOW_NOUN);
    return trimmed(head, phrase[0], withParty(head, phrase[1]), false);
  }

  /** "Opposes freeing them": what the parser takes for a clause beside it is its object. */
  public static boolean isNext(Token gerund, Token verb) {
    return gerund.index() == verb.index() + 1;
  }

  /** "Opposes arms deliveries to Peru": a phrase that the parser hung on the verb is the noun's. */
  private int withParty(Token head, int last) {
    boolean common = head.isNoun() && !head.isProper() && head.relates("dobj");
    if (last + 1 >= sentence.size() || !common || named(head)) {
      return last;
    }
    Token preposition = sentence.token(last + 1);
    boolean others =
        preposition.relates("prep", "dative")
            && preposition.head() == head.head()
            && preposition.is("to", "on", "against", "from", "into");
    return others
        ? sentence
            .child(preposition, "pobj")
            .filter(this::named)
            .map(party -> phrases.nounPhrase(party)[1])
            .orElse(last)
        : last;
  }

  private boolean named(Token token) {
    return sentence.names().stream()
        .anyMatch(
            name ->
                PARTIES.contains(name.type())
                    && name.first() <= token.index()
                    && token.index() <= name.last());
  }

  /** A clause without its conjunction and adverbial clauses. */
  public Complement clause(Token verb) {
    int[] range = phrases.range(verb, BELOW_CLAUSE);
    int last = range[1];
    for (Token joined : sentence.children(verb, "conj")) {
      if (startsAnew(verb, joined)) {
        last = Math.min(last, Math.max(verb.index(), phrases.clause(joined)[0] - 1));
      }
    }
    return trimmed(verb, range[0], last, refrains(verb));
  }

  private Complement clause(Token verb, Token subject) {
    int[] range = phrases.range(verb, BELOW_CLAUSE);
    return refrains(verb)
        ? trimmed(verb, verb.index(), range[1], true)
        : trimmed(verb, phrases.core(subject)[0], range[1], false);
  }

  /** What the verb says of its subject, the subject left off. */
  public Complement predicate(Token verb) {
    int[] range = phrases.range(verb, BELOW_PREDICATE);
    return trimmed(verb, verb.index(), range[1], false);
  }

  /**
   * The same, for "will work to X": X, where the lexicon says that the verb only leads up to it.
   */
  public Complement undertaking(Token verb) {
    if (lexicon.is("leading-up", verb.lemma())) {
      Optional<Token> purpose = infinitive(verb, "xcomp", "advcl");
      if (purpose.isPresent()) {
        return clause(purpose.get());
      }
    }
    return predicate(verb);
  }

  /** Whether it says nothing by itself: "will continue to do so". */
  public boolean proVerb(Complement complement) {
    return complement.head().is("do")
        && sentence.children(complement.head(), "advmod", "dobj").stream()
            .anyMatch(t -> t.is("so", "it", "that", "this"));
  }

  /** A finite verb joined to an infinitive or participle begins a clause of its own. */
  public static boolean startsAnew(Token verb, Token joined) {
    return joined.isFinite() && verb.isNonFinite();
  }

  /** "not to close", "never to recognise". */
  private boolean refrains(Token verb) {
    return clauses.hasTo(verb) && negation.of(verb);
  }

  private Complement trimmed(Token head, int first, int last, boolean turned) {
    int from = first;
    // after a long subject, up to the verb at least
    int to = Math.min(last, Math.max(head.index(), first + LONGEST));
    for (int i = head.index() + 1; i < to; i++) {
      if (sentence.token(i).is(",") && sentence.token(i + 1).is("which", "who")) {
        // a relative clause that only adds something
        to = i - 1;
      }
    }
    while (from < to && leftOff(sentence.token(from), turned)) {
      from++;
    }
    return new Complement(head, from, Math.max(to, from), turned);
  }

  private static boolean leftOff(Token token, boolean turned) {
    return token.pos().equals("TO")
        || token.relates("punct", "mark", "cc")
        || turned && (token.relates("neg") || token.is("not", "never"));
  }

  /**
   * "A ceasefire in Gaza, the release of all hostages and an end to the war" are three things; "X
   * rather than Y" and "X instead of Y" are X and the opposite of Y.
   */
  public List<Complement> parts(Complement whole) {
    List<Complement> parts = new ArrayList<>(whole.head().isNoun() ? nouns(whole) : List.of(whole));
    for (Token joined : sentence.children(whole.head(), "conj")) {
      if (rejected(joined)) {
        parts.add(opposite(joined.isVerb() ? clause(joined) : noun(joined)));
      }
    }
    List<Complement> kept = new ArrayList<>();
    for (Complement part : parts) {
      kept.add(part.turned() == whole.turned() ? upToContrast(part) : part);
    }
    return kept;
  }

  private List<Complement> nouns(Complement whole) {
    Token head = whole.head();
    List<Token> all = clauses.coordinated(head).stream().filter(t -> !rejected(t)).toList();
    List<Token> phrased =
        all.stream()
            .filter(
                t ->
                    t.index() == head.index()
                        || sentence.child(t, relations(all.size())).isPresent())
            .toList();
    List<Token> after = listedAfter(whole);
    if (!after.isEmpty()) {
      List<Complement> parts = new ArrayList<>(List.of(whole));
      after.forEach(t -> parts.add(phrase(t, whole.turned())));
      return parts;
    }
    boolean list =
        phrased.size() >= 2
            && all.size() == phrased.size()
            && phrased.getLast().index() <= whole.last()
            && sentence.child(head, relations(all.size())).isPresent();
    if (!list) {
      return List.of(whole);
    }
    List<Complement> parts = new ArrayList<>();
    phrased.forEach(part -> parts.add(phrase(part, whole.turned())));
    return parts;
  }

  private Complement phrase(Token noun, boolean turned) {
    int[] phrase = phrases.nounPhrase(noun);
    return trimmed(noun, phrase[0], phrase[1], turned);
  }

  /** "A truce in Y, the release of Z, and an end to W": parsers read "the release" as another Y. */
  private List<Token> listedAfter(Complement whole) {
    return sentence.subtree(whole.head()).stream()
        .filter(t -> t.relates("appos") && t.isNoun() && t.index() > whole.last())
        .filter(t -> sentence.child(t, "det").isPresent())
        .filter(
            t ->
                sentence
                    .child(t, "conj")
                    .filter(c -> sentence.child(c, "det").isPresent())
                    .isPresent())
        .findFirst()
        .map(clauses::coordinated)
        .orElse(List.of());
  }

  /**
   * Two bare nouns are often one thing ("peace and prosperity"); phrases and longer lists are not.
   */
  private static String[] relations(int items) {
    return items > 2
        ? new String[] {"det", "prep", "poss", "amod", "nmod"}
        : new String[] {"det", "prep"};
  }

  /** Whether the word is what "rather than" or "but not" sets aside. */
  private boolean rejected(Token joined) {
    if (!joined.relates("conj")) {
      return false;
    }
    return sentence
        .head(joined)
        .map(
            head ->
                sentence.children(head, "cc").stream()
                    .filter(cc -> cc.index() < joined.index() && cc.index() > head.index())
                    .anyMatch(cc -> cc.is("than")))
        .orElse(false);
  }

  private static Complement opposite(Complement part) {
    return new Complement(part.head(), part.first(), part.last(), !part.turned());
  }

  /** The words before "rather than" and "instead of". */
  private Complement upToContrast(Complement part) {
    for (int i = part.head().index() + 1; i < part.last(); i++) {
      boolean contrast =
          sentence.token(i).is("rather", "instead") && sentence.token(i + 1).is("than", "of");
      if (contrast) {
        return new Complement(part.head(), part.first(), i - 1, part.turned());
      }
    }
    return part;
  }

  /** "Instead of Y", "rather than Y" beside the verb: Y is not wanted. */
  public List<Complement> setAside(Token verb) {
    List<Complement> found = new ArrayList<>();
    for (Token child : sentence.children(verb, "prep", "advmod", "dobj", "mark")) {
      List<Token> chain = new ArrayList<>(List.of(child));
      chain.addAll(sentence.children(child, "prep"));
      for (Token link : chain) {
        int before = link.index() - 1;
        boolean contrast =
            before >= 0
                && (link.is("of") && sentence.token(before).is("instead")
                    || link.is("than") && sentence.token(before).is("rather"));
        if (contrast) {
          sentence.children(link, "pobj").forEach(noun -> found.add(opposite(noun(noun))));
          sentence.children(link, "pcomp").forEach(gerund -> found.add(opposite(clause(gerund))));
        }
      }
    }
    return found;
  }
}
