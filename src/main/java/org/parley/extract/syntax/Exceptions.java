package org.parley.extract.syntax;

import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Who is set apart from those that a clause is about, by the token at which the phrase begins:
 * "Chile, but not Peru", "all but Peru", "all members but Peru".
 */
public final class Exceptions {
  private static final String[] BEFORE_A_HEAD = {"det", "amod", "compound", "nmod", "nummod"};

  private final Sentence sentence;
  private final Lexicon lexicon;

  public Exceptions(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** Whether a phrase is set apart from what it is joined to. */
  boolean joined(int first) {
    return first > 1 && (butNot(first - 1) || allBut(first - 1));
  }

  /** Whether an actor is: also "Chile, not Peru", "all except Peru". */
  public boolean of(int first) {
    return first > 0
        && (lexicon.is("sets-apart", sentence.token(first - 1).lemma()) || allBut(first - 1));
  }

  private boolean butNot(int at) {
    return sentence.token(at).is("not", "never") && sentence.token(at - 1).is("but");
  }

  private boolean allBut(int at) {
    if (at == 0 || !sentence.token(at).is("but")) {
      return false;
    }
    Token before = sentence.token(at - 1);
    return lexicon.is("whole", before.lemma())
        || before.isNoun()
            && hangs(at + 1, before)
            && sentence.children(before, "det", "predet").stream()
                .anyMatch(all -> lexicon.is("whole", all.lemma()));
  }

  /**
   * Whether the phrase is joined to the noun, or beside it: not "grows every day but Chile stays".
   */
  private boolean hangs(int first, Token noun) {
    Token head = sentence.token(first);
    for (int i = first; i < sentence.size() && head.relates(BEFORE_A_HEAD); i++) {
      head = sentence.head(head).orElse(head);
    }
    return head.head() == noun.index() || head.head() == first - 1 || head.head() == noun.head();
  }
}
