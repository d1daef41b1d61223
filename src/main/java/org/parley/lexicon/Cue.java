package org.parley.lexicon;

import java.util.Set;

/**
 * A line of {@code cue-verbs.tsv}, {@code cue-nouns.tsv} or {@code cue-adjectives.tsv}: a word that
 * makes what stands with it somebody's words or thoughts.
 *
 * @param particle the words that belong to a verb; empty: none
 * @param act the notation of the act: SAY, Claim, Denial, Promise, Belief or Question
 * @param frames the complements that are content; of nouns the prepositions before it
 */
public record Cue(String word, String particle, String act, Set<String> frames) {
  static Cue ofVerb(TableRow row) {
    return new Cue(row.text("verb"), row.cell("particle"), row.text("act"), row.list("frames"));
  }

  static Cue ofNoun(TableRow row) {
    return new Cue(row.text("noun"), "", row.text("act"), row.list("preps"));
  }

  static Cue ofAdjective(TableRow row) {
    return new Cue(row.text("adjective"), "", row.text("act"), row.list("frames"));
  }

  public boolean hasParticle() {
    return !particle.isEmpty();
  }

  public boolean takes(String frame) {
    return frames.contains(frame);
  }
}
