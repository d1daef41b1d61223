package org.parley.annotate.nlp4j;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.lexicon.WordClasses;

/**
 * Where a comma helps the parser: after a time at the front of a clause ("In March Russia vetoed
 * …"), whose last word it would else take for part of the subject's name.
 */
final class Pauses {
  private static final WordClasses WORDS = new WordClasses("pause-words");
  private static final Set<String> OPENERS = WORDS.all("opener");
  private static final Set<String> JOINTS = WORDS.all("joint");
  private static final Set<String> DETERMINERS = WORDS.all("determiner");
  private static final Set<String> PARTS_OF_DAY = WORDS.all("part-of-day");
  private static final Set<String> UNITS = WORDS.all("unit");
  private static final Set<String> NAMES = names();

  /** The longest such expression, in words: "late on the evening of" is none of them. */
  private static final int LONGEST = 6;

  private Pauses() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    Stream.of(TextStyle.FULL, TextStyle.SHORT)
        .forEach(
            style -> {
              Arrays.stream(Month.values())
                  .forEach(m -> names.add(m.getDisplayName(style, Locale.ENGLISH)));
              Arrays.stream(DayOfWeek.values())
                  .forEach(d -> names.add(d.getDisplayName(style, Locale.ENGLISH)));
            });
    return names;
  }

  /** Whether a comma is missing before the word. */
  static boolean before(List<Word> words, int at) {
    for (int from = Math.max(0, at - LONGEST); from < at - 1; from++) {
      boolean front = from == 0 || JOINTS.contains(lower(words, from - 1));
      if (front && OPENERS.contains(lower(words, from)) && time(words, from + 1, at)) {
        return begins(words, at);
      }
    }
    return false;
  }

  /** Whether all words from one place to another tell a day, month or year, and one names it. */
  private static boolean time(List<Word> words, int from, int to) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      String form = words.get(i).form();
      boolean name =
          NAMES.contains(form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
      boolean year = form.matches("(?:19|20)\\d\\d");
      boolean unit = UNITS.contains(form) && i == to - 1;
      named |= name || year || unit;
      boolean filler =
          form.matches("\\d{1,2}(?:st|nd|rd|th)?")
              || OPENERS.contains(form)
              || PARTS_OF_DAY.contains(form) && i > from;
      if (!name && !year && !unit && !filler) {
        return false;
      }
    }
    return named;
  }

  /** Whether a noun phrase begins here: a name or a determiner. */
  private static boolean begins(List<Word> words, int at) {
    String form = words.get(at).form();
    boolean name = Character.isUpperCase(form.codePointAt(0)) && !NAMES.contains(form);
    return name || DETERMINERS.contains(form);
  }

  private static String lower(List<Word> words, int at) {
    return words.get(at).form().toLowerCase(Locale.ROOT);
  }
}
