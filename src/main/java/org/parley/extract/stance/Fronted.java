package org.parley.extract.stance;

import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * What stands before a clause's subject and a comma and only sets the scene: "now, the tax must
 * fall", "after the vote, the port will close", "in my mind, the levy helps".
 */
final class Fronted {
  private Fronted() {}

  /** Where the clause begins without it. */
  static int skipped(Scan.View view, Lexicon lexicon, Token head, int first) {
    Sentence sentence = view.sentence();
    return !head.isVerb()
        ? first
        : sentence
            .child(head, "nsubj", "nsubjpass", "expl")
            .map(subject -> view.phrases().core(subject)[0])
            .filter(start -> start > first + 1 && sentence.token(start - 1).is(","))
            .filter(start -> setsTheScene(view, lexicon, head, first, start - 2))
            .orElse(first);
  }

  /** "Well, the toll", "Moreover, Peru has to leave". */
  static boolean opens(Token word, Token next) {
    return next.is(",") && (word.pos().equals("RB") || word.pos().equals("UH"));
  }

  private static boolean setsTheScene(
      Scan.View view, Lexicon lexicon, Token head, int first, int last) {
    Sentence sentence = view.sentence();
    Token opens = sentence.token(first);
    boolean all =
        sentence.children(head, "prep", "advmod", "npadvmod").stream()
            .map(child -> view.phrases().clause(child))
            .anyMatch(range -> range[0] <= first && range[1] >= last);
    boolean mind =
        sentence.children(opens, "pobj").stream()
            .anyMatch(noun -> lexicon.is("viewpoint", noun.lemma()));
    return all
        && (opens.relates("prep")
            ? mind || lexicon.is("sets-scene", opens.lemma())
            : lexicon.is("sets-scene", opens.lemma()));
  }
}
