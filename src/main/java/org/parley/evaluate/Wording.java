package org.parley.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the words of gold and reading are made comparable. What it does is part of the measure, step
 * by step: another stemmer would be another measure.
 */
final class Wording {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");
  private static final int SHORTEST_STEM = 3;

  private static final Set<String> STOP_WORDS =
      Set.of(
          ("the a an of to in on for and or by with at from its their his her that this be is are"
                  + " was were as into over about against between")
              .split(" "));

  /** Tried in this order. */
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ings", "ing", "ments", "ment", "ship", "ies", "ions", "ion", "ers",
          "er", "ed", "es", "s", "al", "ly");

  private static final Set<String> NO_NAME =
      Set.of("the", "of", "a", "an", "and", "mr", "mrs", "ms");

  private Wording() {}

  /** Small letters and digits, without accents, possessives and a leading article. */
  static String plain(String text) {
    String words = OTHERS.matcher(ascii(text).replace("'s", "")).replaceAll(" ").strip();
    return ARTICLE.matcher(words).replaceFirst("");
  }

  /**
   * The same for a holder of a matrix: articles, <i>of</i>, <i>and</i> and titles go everywhere.
   */
  static String holder(String text) {
    String words = OTHERS.matcher(ascii(text).replace("'s", "")).replaceAll(" ").strip();
    return Arrays.stream(words.split(" "))
        .filter(word -> !NO_NAME.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** The stems of a text's content words. */
  static Set<String> stems(String text) {
    String words = plain(text);
    return words.isEmpty()
        ? Set.of()
        : Arrays.stream(words.split(" "))
            .filter(word -> !STOP_WORDS.contains(word))
            .map(Wording::stem)
            .collect(Collectors.toSet());
  }

  /** How many stems the two have in common. */
  static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String ascii(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return NOT_ASCII.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
