package org.parley.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: an editor who changes quotation marks changes no claim. */
final class Words {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Words() {}

  /** The words in lower case (NFKC), without anything between them. */
  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** The same, joined by single blanks. */
  static String plain(String text) {
    return String.join(" ", of(text));
  }

  /** Whether both have the same words, and any. */
  static boolean same(String one, String other) {
    String plain = plain(one);
    return !plain.isEmpty() && plain.equals(plain(other));
  }

  /** Whether it is a key, and no name: lower-case letters, digits and hyphens. */
  static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  /** A key from words. */
  static String key(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['’]s\\b", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "x" + hash(text, 8) : plain;
  }

  /**
   * The beginning of the SHA-256 of a text.
   *
   * @param length in hexadecimal digits, 64 at most
   */
  static String hash(String text, int length) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, length);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
