package org.parley.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Ways through the tree of a sentence. */
final class TreePath {
  /** In steps: farther than any way. */
  static final int APART = Integer.MAX_VALUE;

  /** Those on the way up and those on the way down, each the lowest first, without the turn. */
  private record Way(List<Token> up, List<Token> down) {
    int steps() {
      return up.size() + down.size();
    }

    String told(Function<Token, String> word) {
      StringBuilder path = new StringBuilder();
      up.forEach(token -> path.append(word.apply(token)).append('<'));
      path.append('^');
      down.reversed().forEach(token -> path.append('>').append(word.apply(token)));
      return path.toString();
    }
  }

  private TreePath() {}

  /**
   * From one token to another: the words of the tokens on the way up, a caret where it turns, those
   * on the way down. {@code far} where it is longer than so many steps.
   *
   * @param word what stands for a token on the way
   */
  static String of(
      Sentence sentence, Token from, Token to, int longest, Function<Token, String> word) {
    return way(sentence, from, to)
        .map(way -> way.steps() > longest ? "far" : way.told(word))
        .orElse("apart");
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

  /** How many steps it is; {@link #APART} where there is no way. */
  static int steps(Sentence sentence, Token from, Token to) {
    return way(sentence, from, to).map(Way::steps).orElse(APART);
  }

  private static Optional<Way> way(Sentence sentence, Token from, Token to) {
    List<Token> above = chain(sentence, from);
    List<Token> others = chain(sentence, to);
    for (int up = 0; up < above.size(); up++) {
      int down = place(above.get(up), others);
      if (down >= 0) {
        return Optional.of(new Way(above.subList(0, up), others.subList(0, down)));
      }
    }
    return Optional.empty();
  }

  /** Of one sentence's tokens each has a number of its own. */
  private static int place(Token token, List<Token> chain) {
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).index() == token.index()) {
        return i;
      }
    }
    return -1;
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
