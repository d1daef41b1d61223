package org.parley.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Determiners;
import org.parley.lexicon.IssueWords;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * "The deal", "this policy", "tactics": what a sentence before named in full, by the same noun with
 * words that tell which; and the thing that an "it" or "they" takes up.
 */
final class Anaphors {
  /** Further back, it is likely another one. */
  private static final int SENTENCES = 25;

  /** In words, of a phrase that is put for another. */
  private static final int LONGEST = 10;

  private static final Set<String> BELOW = Set.of("advcl", "parataxis", "meta");

  private static final IssueWords WORDS = new IssueWords();

  /** The phrase that a short form takes up, in its sentence. */
  record Named(Scan.View view, Complement phrase) {}

  private final Scan scan;

  Anaphors(Scan scan) {
    this.scan = scan;
  }

  /** What the short form stands for; empty where it is none, or nothing before it fits. */
  Optional<Named> of(Scan.View view, Complement complement) {
    Token head = complement.head();
    if (!isShort(view.sentence(), complement)) {
      return Optional.empty();
    }
    Predicate<Token> same = noun -> noun.is(head.lemma());
    if (!scan.lexicon.is("anaphoric", head.lemma())) {
      return points(view, head) ? before(view, complement, same) : Optional.empty();
    }
    return before(view, complement, same)
        .or(() -> before(view, complement, noun -> sameKind(head, noun)));
  }

  /** "The exercises", where these are nobody. */
  private boolean points(Scan.View view, Token head) {
    return scan.at(view, head).isEmpty()
        && view.sentence().children(head, "det").stream()
            .anyMatch(d -> Determiners.TAKING_UP.contains(d.lemma()));
  }

  /**
   * Whether a pronoun is likely to stand for something that is nobody: "repeal it", "they were
   * imposed"; not "they want", "accused it of", "its".
   */
  private boolean meansThing(Scan.View view, Token pronoun) {
    Sentence sentence = view.sentence();
    Optional<Token> verb = sentence.head(pronoun);
    if (verb.isEmpty() || pronoun.relates("poss", "dative")) {
      return false;
    }
    if (!pronoun.is("it")) {
      return !pronoun.relates("nsubj");
    }
    boolean ofDeed =
        pronoun.relates("dobj")
            && sentence.children(verb.get(), "prep").stream()
                .anyMatch(p -> sentence.child(p, "pcomp").isPresent());
    boolean announces =
        pronoun.relates("nsubj")
            && sentence.child(verb.get(), "acomp").isPresent()
            && sentence.subtree(verb.get()).stream()
                .anyMatch(t -> t.index() > verb.get().index() && t.pos().equals("TO"));
    return !ofDeed && !announces;
  }

  /** What is named elsewhere and a pronoun takes up, if that is nobody. */
  Optional<Named> thing(Scan.View view, Draft pronoun) {
    boolean may =
        pronoun.kind == Mention.Kind.PRONOUN
            && meansThing(view, view.sentence().token(pronoun.headToken));
    return may ? place(pronoun).flatMap(this::named) : Optional.empty();
  }

  /** The first that is not a person, unless that acts: a state or a body. */
  private Optional<Draft.Place> place(Draft pronoun) {
    for (int id : pronoun.antecedents) {
      Draft draft = scan.mentions.get(id);
      if (draft.kind == Mention.Kind.NOMINAL && draft.type == Mention.Type.UNKNOWN) {
        return Optional.of(new Draft.Place(draft.sentence, draft.headToken));
      }
      if (draft.type == Mention.Type.STATE || draft.type == Mention.Type.ORGANIZATION) {
        return Optional.empty();
      }
    }
    return pronoun.thingAt;
  }

  /** What a pronoun takes up, in full; empty where the words do not tell. */
  private Optional<Named> named(Draft.Place place) {
    Scan.View view = scan.views.get(place.sentence());
    Token noun = view.sentence().token(place.token());
    int[] phrase = view.phrases().nounPhrase(noun);
    Named own = new Named(view, new Complement(noun, phrase[0], phrase[1]));
    boolean aside =
        noun.relates("pobj")
            && view.sentence()
                .head(noun)
                .filter(p -> scan.lexicon.is("aside", p.lemma()))
                .isPresent();
    boolean tells =
        !aside
            && !scan.lexicon.is("no-issue", noun.lemma())
            && !(phrase[1] == noun.index() && scan.lexicon.is("no-issue-alone", noun.lemma()))
            && view.sentence().names().stream()
                .noneMatch(name -> name.type().equals("PERSON") && name.covers(noun));
    return Optional.of(of(own.view(), own.phrase()).orElse(own))
        .filter(named -> tells && plain(named.view(), named.phrase()));
  }

  /** A noun with its phrase, where that is short and points at nothing itself. */
  Optional<Named> plainly(Scan.View view, Token noun) {
    int[] phrase = view.phrases().nounPhrase(noun);
    Named named = new Named(view, new Complement(noun, phrase[0], phrase[1]));
    return Optional.of(named).filter(n -> plain(n.view(), n.phrase()));
  }

  /** As it stands in a phrase: "a ban" that was told of is "the ban". */
  static String definite(Named named) {
    Sentence sentence = named.view().sentence();
    int first = named.phrase().first();
    int last = named.phrase().last();
    Token begins = sentence.token(first);
    if (begins.relates("det") && first < last) {
      return "the " + named.view().phrases().label(first + 1, last);
    }
    String words = named.view().phrases().label(first, last);
    boolean starts = first == 0 && !begins.isProper();
    return starts ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  /**
   * Whether a phrase is short, and without marks and words that themselves point elsewhere, or to
   * no one thing ("no deal").
   */
  private static boolean plain(Scan.View view, Complement phrase) {
    return phrase.last() - phrase.first() < LONGEST
        && view.sentence().tokens().subList(phrase.first(), phrase.last() + 1).stream()
            .noneMatch(
                t ->
                    t.isPronoun()
                        || t.is("there", "here", "no", "neither", "any", "every")
                        || t.relates("punct") && !t.is("-", "–"));
  }

  /** "The agreement" after "the Norland deal". */
  private boolean sameKind(Token one, Token other) {
    Optional<String> kind = kind(one);
    boolean statutes =
        scan.lexicon.is("statute", one.lemma()) && scan.lexicon.is("statute", other.lemma());
    return statutes || kind.isPresent() && kind.equals(kind(other));
  }

  private static Optional<String> kind(Token noun) {
    return WORDS.at(List.of(noun.lemma()), 0).map(match -> match.sense().kind());
  }

  /** The nearest phrase before it whose noun is meant, as many as it, and which tells which. */
  private Optional<Named> before(Scan.View view, Complement complement, Predicate<Token> meant) {
    int here = view.sentence().index();
    for (int i = here; i >= Math.max(0, here - SENTENCES); i--) {
      Scan.View earlier = scan.views.get(i);
      int end = i == here ? complement.first() : earlier.sentence().size();
      for (int at = end - 1; at >= 0; at--) {
        Token noun = earlier.sentence().token(at);
        if (noun.pos().equals(complement.head().pos()) && meant.test(noun)) {
          Optional<Named> named = named(earlier, noun, end);
          if (named.isPresent()) {
            return named;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "Iranian", "Republican". */
  private static boolean ofPeople(Scan.View view, Token adjective) {
    return adjective.relates("amod", "nmod")
        && view.sentence().names().stream()
            .anyMatch(name -> name.type().equals("NORP") && name.covers(adjective));
  }

  /** The noun alone, or with nothing but a word that points. */
  static boolean isShort(Sentence sentence, Complement complement) {
    Token head = complement.head();
    boolean alone = head.isNoun() && !head.isProper() && complement.last() == head.index();
    for (int i = complement.first(); alone && i < head.index(); i++) {
      Token before = sentence.token(i);
      alone = Determiners.TAKING_UP.contains(before.lemma()) || before.is("both");
    }
    return alone && sentence.child(head, "poss").isEmpty();
  }

  /** "A great deal of doubt": how much of something. */
  private static boolean measures(Sentence sentence, Token noun) {
    return sentence.child(noun, "compound", "nmod", "poss").isEmpty()
        && sentence.child(noun, "det").filter(d -> d.is("a", "an")).isPresent()
        && sentence.child(noun, "prep").filter(p -> p.is("of")).isPresent();
  }

  /** "A bill to tax salmon": where the infinitive that tells which ends. */
  private static int purposeOf(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    return sentence.children(noun, "acl", "relcl").stream()
        .filter(verb -> view.clauses().hasTo(verb))
        .map(verb -> view.phrases().range(verb, BELOW))
        .filter(range -> range[0] == noun.index() + 1)
        .mapToInt(range -> range[1])
        .findFirst()
        .orElse(noun.index());
  }

  private Optional<Named> named(Scan.View view, Token noun, int end) {
    int[] range = view.phrases().nounPhrase(noun);
    range[1] = Math.max(range[1], purposeOf(view, noun));
    Complement phrase = new Complement(noun, range[0], range[1]);
    boolean telling =
        view.sentence().tokens().subList(range[0], range[1] + 1).stream()
            .anyMatch(
                token ->
                    token.index() != noun.index()
                        && (token.isNoun() && !scan.lexicon.isQuantity(token.lemma())
                            || ofPeople(view, token)));
    return telling && !measures(view.sentence(), noun) && range[1] < end && plain(view, phrase)
        ? Optional.of(new Named(view, phrase))
        : Optional.empty();
  }
}
