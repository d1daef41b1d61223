package org.parley.extract.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.lexicon.TimeWords;

/**
 * A form of expression and how it is read.
 *
 * @param shows which way the words look by themselves, whatever the verb: "next week"
 */
public record TimeRule(Pattern pattern, Meaning meaning, Shows shows) {

  /** What the words alone say about past and future. */
  public enum Shows {
    NOTHING,
    PAST,
    FUTURE
  }

  /** The value of a match; empty where only the words can stay. */
  @FunctionalInterface
  interface Meaning {
    Optional<TimeValue> of(TimeParts parts, TimeReference reference);
  }

  static TimeRule of(String form, Meaning meaning) {
    return new TimeRule(TimeWords.pattern(form), meaning, Shows.NOTHING);
  }

  static TimeRule past(String form, Meaning meaning) {
    return new TimeRule(TimeWords.pattern(form), meaning, Shows.PAST);
  }

  static TimeRule future(String form, Meaning meaning) {
    return new TimeRule(TimeWords.pattern(form), meaning, Shows.FUTURE);
  }

  /** Words that are a time, but none that could be worked out. */
  static TimeRule words(String form) {
    return of(form, (parts, reference) -> Optional.empty());
  }
}
