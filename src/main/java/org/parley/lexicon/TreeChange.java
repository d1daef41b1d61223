package org.parley.lexicon;

/** What is done to a word, all at once and by the tree as it was. */
public sealed interface TreeChange {
  String word();

  /**
   * It hangs on another word.
   *
   * @param relation "subject" is nsubjpass below a passive and nsubj elsewhere; empty: the one that
   *     it has
   */
  record Hung(String word, String on, String relation) implements TreeChange {}

  /** It stands where another word stood. */
  record Placed(String word, String of) implements TreeChange {}
}
