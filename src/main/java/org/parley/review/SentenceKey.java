package org.parley.review;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence, by its words: what a decision holds on to while articles change around it.
 *
 * @param words its first words as they are compared; all of them, where {@code hash} is empty
 * @param hash of all its words; may be empty
 */
record SentenceKey(List<String> words, String hash) {
  private static final int SHOWN = 8;
  private static final int LONGEST = 400;
  private static final int DIGITS = 12;
  private static final Pattern CELL = Pattern.compile("(.*?)\\s*…?\\s*#([0-9a-f]{12})");

  SentenceKey {
    words = List.copyOf(words);
    if (words.isEmpty() && hash.isEmpty()) {
      throw new IllegalArgumentException("a sentence has words");
    }
  }

  /** Reads what {@link #cell} wrote, or a whole sentence. */
  static SentenceKey parse(String cell) {
    Matcher matcher = CELL.matcher(cell);
    return matcher.matches()
        ? new SentenceKey(Words.of(matcher.group(1)), matcher.group(2))
        : new SentenceKey(Words.of(cell), "");
  }

  /** The first words of a sentence, so that people see which it is, and its hash. */
  static String cell(String sentence) {
    String[] words = sentence.strip().split("\\s+");
    String first =
        String.join(" ", List.of(words).subList(0, Math.min(SHOWN, words.length)))
            + (words.length > SHOWN ? " …" : "");
    return Cells.clean(first).replace("#", "") + " #" + hash(Words.of(sentence));
  }

  boolean matches(String sentence) {
    List<String> all = Words.of(sentence);
    return hash.isEmpty() ? all.equals(words) : hash(all).equals(hash);
  }

  /** Whether a text has the sentence, wherever sentences are said to begin and end. */
  boolean isIn(String text) {
    List<String> all = Words.of(text);
    for (int from = 0; from + words.size() <= all.size(); from++) {
      if (all.subList(from, from + words.size()).equals(words) && goesOn(all, from)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(List<String> all, int from) {
    if (hash.isEmpty()) {
      return true;
    }
    int last = Math.min(all.size(), from + LONGEST);
    for (int to = from + Math.max(1, words.size()); to <= last; to++) {
      if (hash(all.subList(from, to)).equals(hash)) {
        return true;
      }
    }
    return false;
  }

  private static String hash(List<String> words) {
    return Words.hash(String.join(" ", words), DIGITS);
  }
}
