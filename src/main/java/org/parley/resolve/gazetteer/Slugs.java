package org.parley.resolve.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** Keys from names: lower case ASCII, words joined by hyphens. */
public final class Slugs {
  private Slugs() {}

  public static String of(String name) {
    return isPlain(name) ? name : slug(name);
  }

  /** Whether it is one already; most are. */
  private static boolean isPlain(String name) {
    char before = '-';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ı", "i")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("ß", "ss")
            .replaceAll("['’]s\\b", "")
            .replaceAll("['’.]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (!plain.isEmpty()) {
      return plain;
    }
    return "x" + Integer.toHexString(name.hashCode());
  }
}
