package org.parley.annotate.nlp4j;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Titles of other stories that a page shows when somebody points at a name, and that stand in its
 * text as if they were part of the sentence: "Senator Ann Poe Ann Mary PoePoe says no to dam Poe's
 * new job MORE voted". They begin with the name in full, which nothing parts from the first title,
 * and end with the word of a link.
 */
final class LinkedTitles {
  private static final String END = "MORE";

  /** In words. */
  private static final int NAME = 9;

  private static final int LONGEST = 90;

  private LinkedTitles() {}

  /** Which of the words belong to such titles. */
  static boolean[] of(List<Word> words) {
    boolean[] titles = new boolean[words.size()];
    for (int end = 0; end < words.size(); end++) {
      if (words.get(end).form().equals(END)) {
        int last = end;
        IntStream.range(Math.max(1, end - LONGEST), end)
            .mapToObj(i -> begins(words, i))
            .filter(OptionalInt::isPresent)
            .findFirst()
            .filter(first -> !titles[first.getAsInt()])
            .ifPresent(first -> Arrays.fill(titles, first.getAsInt(), last + 1, true));
      }
    }
    return titles;
  }

  /** Where the full name begins that the word at a place ends with the title after it. */
  private static OptionalInt begins(List<Word> words, int at) {
    String form = words.get(at).form();
    for (int i = 2; i < form.length() - 1; i++) {
      if (Character.isLowerCase(form.charAt(i - 1)) && Character.isUpperCase(form.charAt(i))) {
        String name = form.substring(0, i);
        OptionalInt before =
            IntStream.range(Math.max(0, at - NAME), at)
                .filter(there -> words.get(there).form().equals(name))
                .findFirst();
        if (before.isPresent()) {
          return OptionalInt.of(before.getAsInt() + 1);
        }
      }
    }
    return OptionalInt.empty();
  }
}
