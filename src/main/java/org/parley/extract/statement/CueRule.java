package org.parley.extract.statement;

/**
 * The rule that found a statement.
 *
 * @param name for the graph: its family, and the lemma of the cue
 * @param confidence how sure it is where the words are not quoted, from 0 to 1
 */
record CueRule(String name, double confidence) {
  /** What is in quotation marks was said. */
  static final double QUOTED = 0.95;

  static CueRule of(String name) {
    return new CueRule(name, 0.85);
  }

  /** A noun is less sure to be followed by what was said than a verb. */
  static CueRule ofNoun(String name) {
    return new CueRule(name, 0.7);
  }
}
