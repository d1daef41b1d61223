package org.parley.extract.stance;

import java.util.ArrayList;
import java.util.List;
import org.parley.claim.Target;
import org.parley.extract.syntax.Scan;
import org.parley.text.Token;

/** Stretches of a sentence as targets: their words, the lemmas that count, and who is named. */
public final class Targets {
  private Targets() {}

  /**
   * The target from one token to another.
   *
   * @param head the token that the others depend on
   * @param first index of the first token in the sentence
   * @param last index of the last one, which belongs to it
   */
  public static Target of(Scan scan, Scan.View view, Token head, int first, int last) {
    List<String> heads = new ArrayList<>();
    if (isContent(head)) {
      heads.add(head.lemma());
    }
    for (int i = first; i <= last; i++) {
      Token token = view.sentence().token(i);
      if (token.index() != head.index() && isContent(token)) {
        heads.add(token.lemma());
      }
    }
    List<Integer> about = scan.within(view, first, last).stream().map(d -> d.id).toList();
    return new Target(
        view.phrases().label(first, last),
        view.phrases().between(first, last).span(),
        heads,
        about);
  }

  private static boolean isContent(Token token) {
    return (token.isNoun()
            || token.isVerb() && !token.pos().equals("MD") && !token.relates("aux", "auxpass")
            || token.pos().startsWith("JJ"))
        && !token.is("be");
  }
}
