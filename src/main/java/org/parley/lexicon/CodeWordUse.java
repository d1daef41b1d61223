package org.parley.lexicon;

/** What a word does; the comments of the table explain each. */
public enum CodeWordUse {
  TOPIC,
  TURN,
  BOTH,
  /** It tells no question from another: "the", "plan", "new". */
  PLAIN,
  GOOD,
  BAD
}
