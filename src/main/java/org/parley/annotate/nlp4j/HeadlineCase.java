package org.parley.annotate.nlp4j;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts headlines with a capital on every word, or in capitals altogether, into the case of running
 * text, which the engine was trained on; else it takes verbs for names. Which words are names it
 * asks the engine's lexicon of parts of speech seen for a word.
 */
final class HeadlineCase {
  /** In sentence case, fewer than this share of words carry a capital. */
  private static final double TITLE_CASE = 0.7;

  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_ACRONYM = 4;

  private final Map<String, List<String>> partsOfSpeech;

  HeadlineCase(Map<String, List<String>> partsOfSpeech) {
    this.partsOfSpeech = partsOfSpeech;
  }

  List<Word> running(List<Word> headline) {
    List<String> long4 =
        headline.stream().map(Word::form).filter(HeadlineCase::isLongWord).toList();
    long capitalised = long4.stream().filter(HeadlineCase::startsUpper).count();
    if (long4.size() < FEWEST_WORDS || capitalised < TITLE_CASE * long4.size()) {
      return headline;
    }
    boolean shouted =
        long4.stream().noneMatch(word -> word.chars().anyMatch(Character::isLowerCase));
    return headline.stream()
        .map(word -> new Word(word.start(), word.end(), running(word.form(), shouted)))
        .toList();
  }

  private String running(String form, boolean shouted) {
    if (!startsUpper(form)) {
      return form;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    boolean acronym = !shouted && isUpper(form) && form.length() > 1;
    if (lower.length() != form.length() || acronym || form.contains(".")) {
      return form;
    }
    if (!isName(lower)) {
      return lower;
    }
    return !shouted || form.length() <= LONGEST_ACRONYM
        ? form
        : form.charAt(0) + lower.substring(1);
  }

  /** Whether running text has the word as a name at all; unknown words are names. */
  private boolean isName(String lower) {
    List<String> known = partsOfSpeech.get(lower);
    return known == null || known.stream().anyMatch(tag -> tag.startsWith("NNP"));
  }

  private static boolean isLongWord(String form) {
    return form.length() > 3 && Character.isLetter(form.charAt(0));
  }

  private static boolean startsUpper(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  private static boolean isUpper(String form) {
    return form.chars().noneMatch(Character::isLowerCase);
  }
}
