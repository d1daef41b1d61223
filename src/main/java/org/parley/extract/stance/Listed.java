package org.parley.extract.stance;

import java.util.stream.IntStream;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The rest of a list inside a target: "a pact with Chad, Peru and Kenya" has three partners. */
final class Listed {
  /** In words; longer, the next clause has likely begun. */
  private static final int LONGEST = 10;

  private Listed() {}

  /** The last word, where a list that begins within the target goes on after it. */
  static int whole(Scan.View view, Token head, int last) {
    Sentence sentence = view.sentence();
    Token noun = sentence.token(last);
    boolean inside = last > head.index() && noun.isNoun() && noun.relates("pobj");
    if (!inside || sentence.dominates(noun, head)) {
      return last;
    }
    int end = last;
    Token at = noun;
    for (int i = 0; i < LONGEST && at != null; i++) {
      Token from = at;
      at =
          sentence.children(from, "conj").stream()
              .filter(next -> next.index() > from.index())
              .filter(next -> like(noun, next) || next.isNoun() && from != noun)
              .findFirst()
              .orElse(null);
      end = at == null ? end : Math.max(end, view.phrases().core(at)[1]);
    }
    return end - last <= LONGEST && words(sentence, last + 1, end) ? end : last;
  }

  /** Names go with names, other nouns with nouns. */
  private static boolean like(Token one, Token other) {
    return other.isNoun() && one.isProper() == other.isProper();
  }

  private static boolean words(Sentence sentence, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(sentence::token)
        .noneMatch(token -> token.isFinite() || token.is(";", ":", "(", ")", "—", "–"));
  }
}
