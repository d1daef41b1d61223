package org.parley.lexicon;

/** Which parties make the question; where that one is not named, another. */
public enum FrameParties {
  /** Whom it is done to, sent to or about. */
  TO,
  /** Who does it, has it or is it. */
  BY,
  /** The same, and of a leader the state. */
  STATE,
  /** Where from. */
  FROM,
  /** With whom, else all. */
  WITH,
  /** All, each in its role. */
  EACH,
  /** The state where it is the law, if it is named. */
  IN,
  /** The state where it is, without which it is not known what is asked: "the protests". */
  WHERE,
  /** None that would tell: "the bill" is another one in each article. */
  ARTICLE,
  /** None: the question has a name of its own. */
  NONE
}
