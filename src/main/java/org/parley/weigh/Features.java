package org.parley.weigh;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is known of a claim, as words: each holds of it or does not. */
final class Features {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final SortedSet<String> names = new TreeSet<>();

  SortedSet<String> names() {
    return names;
  }

  /** One of several values that something has. */
  void add(String what, String value) {
    names.add(what + "=" + BLANKS.matcher(value).replaceAll("_"));
  }

  void add(String what, Enum<?> value) {
    add(what, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Something that holds or does not. */
  void flag(String what, boolean holds) {
    if (holds) {
      names.add(what);
    }
  }

  /**
   * How many: the highest of the bounds that the number reaches, as {@code 3+}.
   *
   * @param bounds rising
   */
  void count(String what, long number, int... bounds) {
    String reached = "";
    for (int bound : bounds) {
      if (number >= bound) {
        reached = bound + "+";
      }
    }
    if (!reached.isEmpty()) {
      add(what, reached);
    }
  }
}
