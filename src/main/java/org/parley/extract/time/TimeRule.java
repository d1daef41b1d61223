package org.parley.extract.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.lexicon.TimeWords;

/**
 * A form of expression and how it is read.
 *
 * @param shows which way the words look by themselves, whatever the verb: "next week"
 */
public record TimeRule(Pattern pattern, TimeMeaning meaning, TimeShows shows) {

  static TimeRule of(String form, TimeMeaning meaning) {
    return new TimeRule(TimeWords.pattern(form), meaning, TimeShows.NOTHING);
  }

  static TimeRule past(String form, TimeMeaning meaning) {
    return new TimeRule(TimeWords.pattern(form), meaning, TimeShows.PAST);
  }

  static TimeRule future(String form, TimeMeaning meaning) {
    return new TimeRule(TimeWords.pattern(form), meaning, TimeShows.FUTURE);
  }

  /** Words that are a time, but none that could be worked out. */
  static TimeRule words(String form) {
    return of(form, (parts, reference) -> Optional.empty());
  }
}
