package org.parley.resolve.gazetteer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.lexicon.NameSpellings;
import org.parley.lexicon.ReferenceWords;

/**
 * How surface forms meet: {@code Erdoğan} and {@code Erdogan}, {@code U.S.} and {@code US}, {@code
 * Cote d’Ivoire} and {@code Côte d'Ivoire} have one key. Case is kept: "us" is not "US".
 */
final class Forms {
  private static final ReferenceWords WORDS = ReferenceWords.builtIn();
  private static final NameSpellings SPELLINGS = NameSpellings.builtIn();

  private Forms() {}

  /** The key of a form: no diacritics, straight apostrophes, single spaces, acronyms undotted. */
  static String fold(String form) {
    if (isPlain(form)) {
      return form;
    }
    StringBuilder folded = new StringBuilder(form.length());
    boolean spaceDue = false;
    String decomposed = Normalizer.normalize(form, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
        spaceDue = folded.length() > 0;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.FORMAT) {
        // A tokenizer may leave a space before the comma of "Washington, D.C.".
        if (spaceDue && c != ',') {
          folded.append(' ');
        }
        spaceDue = false;
        appendFolded(folded, c);
      }
    }
    return undot(folded.toString());
  }

  private static boolean isPlain(String form) {
    int last = form.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = form.charAt(i);
      if (c < ' ' || c > '~' || c == '.' || c == '`') {
        return false;
      }
      if (c == ' ' && (i == 0 || i == last || form.charAt(i + 1) == ' ')) {
        return false;
      }
      if (c == ',' && i > 0 && form.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  private static void appendFolded(StringBuilder folded, char c) {
    switch (c) {
      case '\u2019', '\u2018', '\u02bc', '\u02bb', '\u02b9', '\u00b4', '`' -> folded.append('\'');
      case '\u2010', '\u2011', '\u2012', '\u2013' -> folded.append('-');
      case 'ø' -> folded.append('o');
      case 'Ø' -> folded.append('O');
      case 'ł' -> folded.append('l');
      case 'Ł' -> folded.append('L');
      case 'đ', 'ð' -> folded.append('d');
      case 'Đ', 'Ð' -> folded.append('D');
      case 'ı' -> folded.append('i');
      case 'ə' -> folded.append('a');
      case 'Ə' -> folded.append('A');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'Æ' -> folded.append("Ae");
      case 'œ' -> folded.append("oe");
      case 'Œ' -> folded.append("Oe");
      case 'þ' -> folded.append("th");
      case 'Þ' -> folded.append("Th");
      default -> folded.append(c);
    }
  }

  /** {@code U.S.A.} → {@code USA}, {@code St. Lucia} → {@code St Lucia}; other dots stay. */
  private static String undot(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    while (start <= text.length()) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      String word = text.substring(start, end);
      boolean dropDots = isDottedAcronym(word) || word.equals("St.") || word.equals("Mt.");
      out.append(dropDots ? word.replace(".", "") : word);
      if (space < 0) {
        break;
      }
      out.append(' ');
      start = end + 1;
    }
    return out.toString();
  }

  /** At least two single letters with a dot between them. */
  private static boolean isDottedAcronym(String word) {
    if (word.length() < 3) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The form without a leading article, if it has one. */
  static Optional<String> withoutArticle(String key) {
    return key.length() > 4 && key.regionMatches(true, 0, "the ", 0, 4)
        ? Optional.of(key.substring(4))
        : Optional.empty();
  }

  /** {@code NORTH KOREA} → {@code North Korea}; empty unless in capitals with over four letters. */
  static Optional<String> titleCase(String key) {
    int letters = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (Character.isLowerCase(c)) {
        return Optional.empty();
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    if (letters <= 4) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder(key.length());
    for (String word : key.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (out.length() > 0) {
        out.append(' ');
      }
      out.append(out.length() > 0 && WORDS.is("small-in-name", lower) ? lower : capitalised(lower));
    }
    return Optional.of(out.toString());
  }

  /** A capital at the start and after each hyphen and apostrophe, but not in {@code People's}. */
  private static String capitalised(String lower) {
    StringBuilder word = new StringBuilder(lower);
    for (int i = 0; i < word.length(); i++) {
      boolean possessive = i == word.length() - 1 && i > 0 && word.charAt(i - 1) == '\'';
      if (!possessive && (i == 0 || "-'".indexOf(word.charAt(i - 1)) >= 0)) {
        word.setCharAt(i, Character.toUpperCase(word.charAt(i)));
      }
    }
    return word.toString();
  }

  /** {@code UN Security Council} → {@code UN security council}, as some papers write bodies. */
  static Optional<String> sentenceCase(String key) {
    if (key.indexOf(' ') < 0) {
      return Optional.empty();
    }
    String[] words = key.split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      if (WORDS.is("body-word", words[i])) {
        words[i] = words[i].toLowerCase(Locale.ROOT);
      }
    }
    String sentence = String.join(" ", words);
    return sentence.equals(key) ? Optional.empty() : Optional.of(sentence);
  }

  /** The form in the other spelling of English, if a word of it has one. */
  static Optional<String> otherSpelling(String key) {
    for (List<String> pair : SPELLINGS.words()) {
      for (int i = 0; i < 2; i++) {
        if (key.contains(pair.get(i))) {
          return Optional.of(key.replace(pair.get(i), pair.get(1 - i)));
        }
      }
    }
    return Optional.empty();
  }

  /** The romanisations of a family name: Zelensky, -skyy, -skiy, -skyi; Zaluzhny, -nyi, -niy. */
  static List<String> romanisations(String name) {
    for (List<String> endings : SPELLINGS.familyNames()) {
      for (String ending : endings) {
        if (name.endsWith(ending)) {
          String stem = name.substring(0, name.length() - ending.length());
          return endings.stream().map(other -> stem + other).toList();
        }
      }
    }
    return List.of(name);
  }

  static int words(String key) {
    int words = 1;
    for (int i = 0; i < key.length(); i++) {
      words += key.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** By which a title of office is looked up. */
  static String titleKey(String title) {
    return fold(title).toLowerCase(Locale.ROOT);
  }

  /** By which the holders of an office of a state or body are looked up. */
  static String officeKey(String office, String of) {
    return office + '\t' + of;
  }
}
