package org.parley.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Regular expressions that find a name however it is accented, since SPARQL cannot take accents
 * off.
 */
final class NamePattern {
  /** Latin-1 and Latin Extended-A and -B: the letters of the European languages, and pinyin. */
  private static final int FIRST = 0xC0;

  private static final int LAST = 0x24F;
  private static final String MARKS = "\\p{M}+";

  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> WHOLE =
      Map.of('d', "đ", 'h', "ħ", 'i', "ı", 'l', "ł", 'o', "ø", 't', "ŧ");

  private NamePattern() {}

  /**
   * A pattern for names that contain these letters, to be matched in any case.
   *
   * @param letters as typed, with accents or without
   */
  static String containing(String letters) {
    Map<Character, String> accented = accented();
    return bare(letters)
        .chars()
        .mapToObj(each -> pattern((char) each, accented))
        .collect(Collectors.joining());
  }

  private static String pattern(char letter, Map<Character, String> accented) {
    if (accented.containsKey(letter)) {
      return "[" + letter + accented.get(letter) + "]";
    }
    return Character.isLetterOrDigit(letter) || letter == ' ' || Character.isSurrogate(letter)
        ? String.valueOf(letter)
        : "\\" + letter;
  }

  private static String bare(String letters) {
    String bare = Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll(MARKS, "");
    String lower = bare.toLowerCase(Locale.ROOT);
    for (Map.Entry<Character, String> whole : WHOLE.entrySet()) {
      lower = lower.replace(whole.getValue(), String.valueOf(whole.getKey()));
    }
    return lower;
  }

  /** The lower-case letters that a plain letter stands for, besides itself. */
  private static Map<Character, String> accented() {
    Map<Character, String> accented = new TreeMap<>(WHOLE);
    for (char letter = FIRST; letter <= LAST; letter++) {
      String bare =
          Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).replaceAll(MARKS, "");
      if (Character.isLowerCase(letter)
          && bare.length() == 1
          && bare.charAt(0) >= 'a'
          && bare.charAt(0) <= 'z') {
        accented.merge(bare.charAt(0), String.valueOf(letter), String::concat);
      }
    }
    return accented;
  }
}
