package org.parley.coding;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.lexicon.CodeCues.Cue;

/**
 * A word, phrase or name of a short text, by what it means.
 *
 * @param keys what it shares with others of its meaning; of names the one that begins with
 *     {@code @}, too
 * @param cues how it stands to what is around it
 * @param at of its first word in the text
 * @param place whether it names a place, which does nothing
 */
record Term(
    Set<String> keys, Kind kind, Value value, Set<Cue> cues, int at, String form, boolean place) {
  Term {
    keys = Set.copyOf(keys);
    cues = Set.copyOf(cues);
  }

  static final String PAUSE = ",";
  static final String FUNCTION = "function";

  /** Begins the key of the state that a person or body is of. */
  static final String OF_STATE = "~";

  /** What it does. */
  enum Kind {
    TOPIC,
    /** An actor or place. */
    PARTY,
    /** What follows is turned: "lifting". */
    TURN,
    /** A topic that turns other topics: "withdrawal from". */
    BOTH,
    PLAIN
  }

  /** Whether it says that something is good, bad, or does good or harm. */
  enum Value {
    GOOD,
    BAD,
    NONE
  }

  boolean is(Cue cue) {
    return cues.contains(cue);
  }

  /** Asked of each word of a codebook beside each of a corpus, so it is a plain loop. */
  boolean meets(Term other) {
    for (String key : keys) {
      if (other.keys.contains(key) && !key.startsWith(OF_STATE)) {
        return true;
      }
    }
    return false;
  }

  /** The actors that it names or whom these belong to, by their keys in the graph. */
  Set<String> actors() {
    return keys.stream()
        .filter(key -> key.startsWith("@") || key.startsWith(OF_STATE))
        .map(key -> key.substring(1))
        .collect(Collectors.toSet());
  }

  /** Whether it begins a new clause or sentence. */
  boolean parts() {
    return keys.contains(PAUSE);
  }

  boolean asks() {
    return kind == Kind.TOPIC || kind == Kind.BOTH || kind == Kind.PARTY;
  }
}
