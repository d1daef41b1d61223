package org.parley.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as pages show and compare it. */
final class Text {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int ASCII = 128;

  /** What steers devices, and what turns the direction of all that follows. */
  private static final Pattern STEERING =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");

  private Text() {}

  /** HTML whose control characters are seen and do nothing. */
  static String harmless(String html) {
    return STEERING.matcher(html).replaceAll("\uFFFD");
  }

  /** Words without case, accents and punctuation, each with a blank before and behind it. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 2).append(' ');
    text.codePoints().forEach(point -> addPlain(point, plain));
    if (plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
    return plain.toString();
  }

  /** Searches go through millions of letters: only what is not ASCII is taken apart. */
  private static void addPlain(int point, StringBuilder plain) {
    if (Character.isLetterOrDigit(point)) {
      if (point < ASCII) {
        plain.append((char) Character.toLowerCase(point));
      } else {
        plain.append(bare(Character.toString(point)));
      }
    } else if (Character.getType(point) != Character.NON_SPACING_MARK
        && plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
  }

  private static String bare(String letter) {
    String apart = MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFKD)).replaceAll("");
    return apart
        .toLowerCase(Locale.ROOT)
        .replace("ı", "i")
        .replace("ł", "l")
        .replace("ø", "o")
        .replace("đ", "d")
        .replace("ß", "ss");
  }

  /**
   * Whether all of the words stand in the text, in any order; of the last, its beginning will do.
   */
  static boolean has(String plainText, String plainWords) {
    String[] words = plainWords.strip().split(" ");
    for (String word : words) {
      if (!plainText.contains(" " + word)) {
        return false;
      }
    }
    return !plainWords.isBlank();
  }

  /** The first code points of a long text. */
  static String shortened(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    String cut = text.substring(0, text.offsetByCodePoints(0, most));
    int blank = cut.lastIndexOf(' ');
    return (blank > most / 2 ? cut.substring(0, blank) : cut) + "…";
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code 1 report}, {@code 2 reports}; with separators from 10,000 on. */
  static String count(long number, String thing) {
    return number(number) + " " + thing + (number == 1 ? "" : "s");
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
