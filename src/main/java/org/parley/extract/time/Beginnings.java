package org.parley.extract.time;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which patterns can match where a word begins, by its first letters: most words begin no
 * expression of time, and asking every pattern at each of them took longer than all that is done
 * with the expressions. The patterns say so themselves: one that fails on the letters alone,
 * without having looked for more, fails whatever follows them.
 *
 * @param patterns begin at the beginning of a word, and look at nothing before it that they want
 *     there
 */
record Beginnings(List<Pattern> patterns, Map<String, int[]> known) {
  private static final int LETTERS = 3;

  /** Prose has some thousands; a text of everything would fill the memory with them. */
  private static final int MOST_KNOWN = 20_000;

  Beginnings(List<Pattern> patterns) {
    this(List.copyOf(patterns), new ConcurrentHashMap<>());
  }

  /** Whether a word can begin at a place; in case of doubt it does. */
  static boolean isBeginning(String text, int at) {
    char c = text.charAt(at);
    return (Character.isLetterOrDigit(c) || c == '_')
        && (at == 0 || !plain(c) || !plain(text.charAt(at - 1)));
  }

  private static boolean plain(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
  }

  /** The numbers of those that can match at a place, in their order. */
  int[] at(String text, int place) {
    String letters = text.substring(place, Math.min(place + LETTERS, text.length()));
    int[] found = known.get(letters);
    if (found == null) {
      IntPredicate able = number -> able(patterns.get(number), letters);
      found = IntStream.range(0, patterns.size()).filter(able).toArray();
      if (known.size() < MOST_KNOWN) {
        known.put(letters, found);
      }
    }
    return found;
  }

  private static boolean able(Pattern pattern, String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
