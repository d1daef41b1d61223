package org.parley.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Ways through the tree of a sentence. */
final class TreePath {
  private static final int NONE = 98;

  private TreePath() {}

  /**
   * From one token to another: the words of the tokens on the way up, a caret where it turns, those
   * on the way down. {@code far} where it is longer than so many steps.
   *
   * @param word what stands for a token on the way
   */
  static String of(
      Sentence sentence, Token from, Token to, int longest, Function<Token, String> word) {
    List<Token> above = chain(sentence, from);
    List<Token> others = chain(sentence, to);
    for (int up = 0; up < above.size(); up++) {
      int down = others.indexOf(above.get(up));
      if (down >= 0) {
        return up + down > longest
            ? "far"
            : path(above.subList(0, up), others.subList(0, down), word);
      }
    }
    return "apart";
  }

  /** The same, by relations, and by the prepositions themselves. */
  static String worded(Sentence sentence, Token from, Token to, int longest) {
    return of(
        sentence,
        from,
        to,
        longest,
        token -> token.relates("prep", "agent") ? token.lemma() : token.relation());
  }

  /** How many steps it is. */
  static int steps(Sentence sentence, Token from, Token to) {
    List<Token> above = chain(sentence, from);
    List<Token> others = chain(sentence, to);
    for (int up = 0; up < above.size(); up++) {
      int down = others.indexOf(above.get(up));
      if (down >= 0) {
        return up + down;
      }
    }
    return NONE;
  }

  private static String path(List<Token> up, List<Token> down, Function<Token, String> word) {
    StringBuilder path = new StringBuilder();
    up.forEach(token -> path.append(word.apply(token)).append('<'));
    path.append('^');
    down.reversed().forEach(token -> path.append('>').append(word.apply(token)));
    return path.toString();
  }

  private static List<Token> chain(Sentence sentence, Token token) {
    List<Token> chain = new ArrayList<>();
    int at = token.index();
    while (at >= 0 && chain.size() <= sentence.size()) {
      Token step = sentence.token(at);
      chain.add(step);
      at = step.head();
    }
    return chain;
  }
}
