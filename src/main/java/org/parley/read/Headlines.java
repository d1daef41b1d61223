package org.parley.read;

import java.util.regex.Pattern;
import org.parley.lexicon.WordClasses;

/** How headlines look, and what tells them from a paragraph. Lengths are in characters. */
final class Headlines {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS_OF_A_SENTENCE = 20;
  private static final Pattern FULL_STOP = Pattern.compile(".*\\.[\"'”’)\\]]*", Pattern.DOTALL);
  private static final Pattern FINAL = Pattern.compile(".*[.!?:;,…][\"'”’)\\]]*", Pattern.DOTALL);

  /** "U.S.", "Inc.", "Jr.": a stop that ends no sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          ".*(?:\\b\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\b(?:"
              + new WordClasses("page-words").alternatives("abbreviation")
              + ")\\.)",
          Pattern.DOTALL);

  /** Between two sentences: a word of three small letters or more, its end, a capital. */
  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile("[\\p{Ll}\\d]{3}[.!?][\"'”’)]*\\s+[\"'“‘(]?\\p{Lu}");

  private static final Pattern ITEM = Pattern.compile("(?:[-*•–—>]|\\d{1,3}[.)])\\s.*");

  private Headlines() {}

  /**
   * Whether a text's first line is its headline.
   *
   * @param apart whether an empty line and more text follow
   */
  static boolean isHeadline(String line, boolean apart) {
    if (line.length() > LONGEST
        || ITEM.matcher(line).matches()
        || line.chars().noneMatch(Character::isLetter)
        || ":,".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    boolean sentence = FULL_STOP.matcher(line).matches() && !ABBREVIATION.matcher(line).matches();
    if (!sentence) {
      return true;
    }
    return apart
        && !BETWEEN_SENTENCES.matcher(line).find()
        && line.split("\\s+").length <= MOST_WORDS_OF_A_SENTENCE;
  }

  /** Whether a line below the headline says it again: short, unfinished, in title case. */
  static boolean isSecondHeadline(String line) {
    String[] words = line.split("\\s+");
    long long4 = 0;
    long capitals = 0;
    for (String word : words) {
      if (word.length() >= 4) {
        long4++;
        capitals +=
            word.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .filter(Character::isUpperCase)
                .count();
      }
    }
    return line.length() <= LONGEST
        && words.length >= 3
        && !FINAL.matcher(line).matches()
        && capitals * 10 >= long4 * 6;
  }

  /** Whether a line in a list of links is a link still, rather than a paragraph. */
  static boolean isTeaser(String line) {
    return line.length() <= LONGEST && !FULL_STOP.matcher(line).matches();
  }
}
