package org.parley.extract.time;

import java.util.Optional;
import java.util.regex.Matcher;
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
    Optional<TimeValue> of(Parts parts, TimeReference reference);
  }

  /** The parts of a match by their names in the pattern. */
  record Parts(Matcher matcher) {
    boolean has(String name) {
      return matcher.group(name) != null;
    }

    /** In small letters; empty where the part is absent. */
    String word(String name) {
      String found = matcher.group(name);
      return found == null ? "" : found.toLowerCase(java.util.Locale.ROOT);
    }

    int number(String name) {
      return Integer.parseInt(matcher.group(name));
    }

    /** What the lexicon counts a word for. */
    int value(TimeWords.Kind kind, String name) {
      return Integer.parseInt(TimeWords.value(kind, matcher.group(name)));
    }

    /** By how many units a word moves: "last", "next". */
    int shift(String name) {
      return switch (word(name)) {
        case "last", "past", "previous" -> -1;
        case "next", "coming", "following" -> 1;
        default -> 0;
      };
    }

    boolean begins(String... words) {
      String all = matcher.group().toLowerCase(java.util.Locale.ROOT);
      for (String word : words) {
        if (all.startsWith(word)) {
          return true;
        }
      }
      return false;
    }
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
