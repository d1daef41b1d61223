package org.parley.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what people leave out when they type them: accents, case, full stops. */
final class PlainName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern UNSPOKEN = Pattern.compile("[.'’]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlainName() {}

  /** {@code Recep Tayyip Erdoğan} is {@code recep tayyip erdogan}. */
  static String of(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String letters =
        bare.replace("ı", "i")
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("ø", "o")
            .replace("Ø", "O")
            .replace("đ", "d")
            .replace("Đ", "D")
            .replace("ß", "ss");
    return BREAKS
        .matcher(UNSPOKEN.matcher(letters).replaceAll(""))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the words stand in the name, one after the other; both are plain. */
  static boolean hasWords(String name, String words) {
    return (" " + name + " ").contains(" " + words + " ");
  }
}
