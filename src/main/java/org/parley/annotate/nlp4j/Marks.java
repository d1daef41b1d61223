package org.parley.annotate.nlp4j;

import java.util.List;

/** Which words are marks, and what a mark does where it stands. */
final class Marks {
  private Marks() {}

  /** ".", "!", "?", "…", "?!": a sentence can end with it. */
  static boolean isFinal(String form) {
    return form.chars().allMatch(c -> c == '.' || c == '!' || c == '?' || c == '\u2026');
  }

  static boolean isOpening(String form) {
    return form.equals("(") || form.equals("[") || form.equals("{");
  }

  static boolean isClosing(String form) {
    return form.equals(")") || form.equals("]") || form.equals("}");
  }

  /**
   * Whether this mark, not the first word, belongs to the sentence that has just ended: a closing
   * quote or bracket.
   */
  static boolean closes(List<Word> words, int i) {
    String form = words.get(i).form();
    if (isClosing(form) || isFinal(form)) {
      return true;
    }
    boolean quote = form.equals("\"") || form.equals("'") || form.equals("''");
    return quote
        && words.get(i - 1).touches(words.get(i))
        && (i + 1 == words.size() || !words.get(i).touches(words.get(i + 1)));
  }
}
