package org.parley.extract.time;

import java.util.regex.Matcher;
import org.parley.lexicon.TimeWordKind;
import org.parley.lexicon.TimeWords;

/** The parts of a match by their names in the pattern. */
record TimeParts(Matcher matcher) {
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
  int value(TimeWordKind kind, String name) {
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
