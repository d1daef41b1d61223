package org.parley.lexicon;

/** Which of several frames is meant. */
public enum FrameRank {
  /** Known by its words wherever they stand: "the border wall" in "a bill to fund it". */
  NAMED,
  /** What the first of them says. */
  MAIN,
  /** Only where no other is there: "the bill", "talks". */
  GENERAL
}
