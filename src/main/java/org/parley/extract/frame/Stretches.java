package org.parley.extract.frame;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Negation;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The words of a sentence that a noun or verb puts forward as a target. */
public final class Stretches {
  private static final int LONGEST = 24;

  /** How many words more it may take to end where a phrase does. */
  private static final int REST = 8;

  /** What a word is not whole without. */
  private static final String[] COMPLETING = {
    "dobj", "pobj", "pcomp", "xcomp", "ccomp", "attr", "acomp", "oprd", "prt", "dative", "agent"
  };

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

  Stretches(Scan.View view, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sentence = view.sentence();
    this.clauses = view.clauses();
    this.negation = view.negation();
    this.phrases = view.phrases();
  }

  Complement noun(Token head) {
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

  /**
   * A clause without its conjunction and adverbial clauses, but with the purpose that a verb only
   * leads up to: "we must act to close it".
   */
  Complement clause(Token verb) {
    int[] range = phrases.range(verb, BELOW_CLAUSE);
    int last = purpose(verb).map(p -> phrases.range(p, BELOW_CLAUSE)[1]).orElse(range[1]);
    for (Token joined : sentence.children(verb, "conj")) {
      if (startsAnew(verb, joined)) {
        last = Math.min(last, Math.max(verb.index(), phrases.clause(joined)[0] - 1));
      }
    }
    return trimmed(verb, range[0], last, refrains(verb));
  }

  Complement clauseFrom(Token verb, Token subject) {
    int[] range = phrases.range(verb, BELOW_CLAUSE);
    return refrains(verb)
        ? trimmed(verb, verb.index(), range[1], true)
        : trimmed(verb, phrases.core(subject)[0], range[1], false);
  }

  /** What the verb says of its subject, the subject left off. */
  Complement predicate(Token verb) {
    int last = phrases.range(verb, BELOW_PREDICATE)[1];
    for (Token clause : sentence.children(verb, "ccomp")) {
      int[] below = phrases.range(clause, BELOW_CLAUSE);
      // "hold them liable": whom, stands before the word that the clause is built on
      last = below[0] <= last + 1 ? Math.max(last, below[1]) : last;
    }
    return trimmed(verb, verb.index(), last, false);
  }

  /**
   * The same, for "will work to X": X, where the lexicon says that the verb only leads up to it.
   */
  Complement undertaking(Token verb) {
    return purpose(verb).map(this::clause).orElseGet(() -> predicate(verb));
  }

  private Optional<Token> purpose(Token verb) {
    return sentence.children(verb, "xcomp", "advcl").stream()
        .filter(to -> lexicon.is("leading-up", verb.lemma()) && to.index() > verb.index())
        .filter(clauses::hasTo)
        .findFirst();
  }

  /** "not to close", "never to recognise". */
  private boolean refrains(Token verb) {
    return clauses.hasTo(verb) && negation.of(verb);
  }

  private Complement trimmed(Token head, int first, int last, boolean turned) {
    int from = first;
    int to = shortened(head, first, last);
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

  /** After a long subject, up to the verb at least; and not in the middle of a phrase. */
  private int shortened(Token head, int first, int last) {
    int limit = Math.max(head.index(), first + LONGEST);
    if (last <= limit + REST) {
      return last;
    }
    return IntStream.concat(
            IntStream.rangeClosed(limit, limit + REST),
            IntStream.iterate(limit - 1, end -> end > head.index(), end -> end - 1))
        .filter(end -> endsPhrase(first, end, last))
        .findFirst()
        .orElse(limit);
  }

  /** Whether no word up to there hangs on, or is completed by, one of those that follow. */
  private boolean endsPhrase(int first, int end, int last) {
    return !sentence.token(end).relates("punct")
        && sentence.tokens().subList(first, end + 1).stream()
            .noneMatch(token -> token.head() > end && token.head() <= last)
        && sentence.tokens().subList(end + 1, last + 1).stream()
            .filter(token -> token.head() >= first && token.head() <= end)
            .noneMatch(
                token ->
                    token.relates(COMPLETING)
                        || token.relates("prep") && token.head() == token.index() - 1);
  }

  private static boolean leftOff(Token token, boolean turned) {
    return token.pos().equals("TO")
        || token.relates("punct", "mark", "cc")
        || turned && (token.relates("neg") || token.is("not", "never"));
  }

  Complement phrase(Token noun, boolean turned) {
    int[] phrase = phrases.nounPhrase(noun);
    return trimmed(noun, phrase[0], phrase[1], turned);
  }

  /** A finite verb joined to an infinitive or participle begins a clause of its own. */
  public static boolean startsAnew(Token verb, Token joined) {
    return joined.isFinite() && verb.isNonFinite();
  }
}
