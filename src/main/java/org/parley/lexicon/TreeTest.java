package org.parley.lexicon;

/** What can be true of a word. */
public enum TreeTest {
  /** It is of one of the kinds {@link TreePattern#KINDS}. */
  IS,
  /** It is one of these lemmas. */
  WORD,
  /** It belongs to one of these classes of {@code words.tsv}. */
  CLASS,
  /** It belongs to a name of one of these types. */
  NAMED,
  /** It stands in one of these relations. */
  RELATES,
  /** One hangs on it in one of these relations. */
  HAS,
  /** It stands before that other word. */
  BEFORE,
  /** All that hangs on it ends right before that other word. */
  ENDS_BEFORE;

  boolean ofAnother() {
    return this == BEFORE || this == ENDS_BEFORE;
  }
}
