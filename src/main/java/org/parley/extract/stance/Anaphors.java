package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.IssueWords;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * "The deal", "this policy", "tactics": what a sentence before named in full, by the same noun with
 * words that tell which.
 */
final class Anaphors {
  /** Further back, it is likely another one. */
  private static final int SENTENCES = 12;

  private static final IssueWords WORDS = new IssueWords();

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such");

  /** The phrase that a short form takes up, in its sentence. */
  record Named(Scan.View view, Complement phrase) {}

  private final Scan scan;

  Anaphors(Scan scan) {
    this.scan = scan;
  }

  /** What the short form stands for; empty where it is none, or nothing before it fits. */
  Optional<Named> of(Scan.View view, Complement complement) {
    Token head = complement.head();
    if (!isShort(view.sentence(), complement) || !scan.lexicon.is("anaphoric", head.lemma())) {
      return Optional.empty();
    }
    return before(view, complement, noun -> noun.is(head.lemma()))
        .or(() -> before(view, complement, noun -> sameKind(head, noun)));
  }

  /** "The agreement" after "the Norland deal". */
  private static boolean sameKind(Token one, Token other) {
    Optional<String> kind = kind(one);
    return kind.isPresent() && kind.equals(kind(other));
  }

  private static Optional<String> kind(Token noun) {
    return WORDS.at(List.of(noun.lemma()), 0).map(match -> match.sense().kind());
  }

  /** The nearest phrase before it whose noun is meant, and which tells which. */
  private Optional<Named> before(Scan.View view, Complement complement, Predicate<Token> meant) {
    int here = view.sentence().index();
    for (int i = here; i >= Math.max(0, here - SENTENCES); i--) {
      Scan.View earlier = scan.views.get(i);
      int end = i == here ? complement.first() : earlier.sentence().size();
      for (int at = end - 1; at >= 0; at--) {
        Token noun = earlier.sentence().token(at);
        if (noun.isNoun() && meant.test(noun)) {
          Optional<Named> named = named(earlier, noun, end);
          if (named.isPresent()) {
            return named;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The noun alone, or with nothing but a word that points. */
  private static boolean isShort(Sentence sentence, Complement complement) {
    Token head = complement.head();
    boolean alone = head.isNoun() && !head.isProper() && complement.last() == head.index();
    for (int i = complement.first(); alone && i < head.index(); i++) {
      alone = POINTING.contains(sentence.token(i).lemma());
    }
    return alone && sentence.child(head, "poss").isEmpty();
  }

  private static Optional<Named> named(Scan.View view, Token noun, int end) {
    int[] phrase = view.phrases().nounPhrase(noun);
    boolean telling = false;
    for (int i = phrase[0]; i <= phrase[1]; i++) {
      Token token = view.sentence().token(i);
      if (token.pos().equals("PRP$")) {
        return Optional.empty();
      }
      telling |= i != noun.index() && token.isNoun();
    }
    return telling && phrase[1] < end && phrase[1] - phrase[0] < SENTENCES
        ? Optional.of(new Named(view, new Complement(noun, phrase[0], phrase[1])))
        : Optional.empty();
  }
}
