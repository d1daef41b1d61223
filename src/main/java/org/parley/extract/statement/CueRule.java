package org.parley.extract.statement;

import org.parley.extract.syntax.Sureness;

/**
 * The rule that found a statement.
 *
 * @param name for the graph: its family, and the lemma of the cue
 * @param confidence how sure it is where the words are not quoted, from 0 to 1
 */
record CueRule(String name, double confidence) {
  static CueRule of(String name) {
    return new CueRule(name, Sureness.SAID);
  }

  static CueRule ofNoun(String name) {
    return new CueRule(name, Sureness.NAMED);
  }
}
