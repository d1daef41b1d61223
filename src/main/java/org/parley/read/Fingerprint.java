package org.parley.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Tells in no time whether an input gives of an article just what it gave before. */
final class Fingerprint {
  private Fingerprint() {}

  /** SHA-256 over the id, the fields by name, and the body, each after its length. */
  static String of(String id, Map<String, String> fields, String body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, id);
      new TreeMap<>(fields)
          .forEach(
              (name, value) -> {
                add(digest, name);
                add(digest, value);
              });
      add(digest, body);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = bytes(text);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  /** UTF-16, the higher byte first; Java's own encoder takes most of the time of a whole run. */
  private static byte[] bytes(String text) {
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes[2 * i] = (byte) (c >> Byte.SIZE);
      bytes[2 * i + 1] = (byte) c;
    }
    return bytes;
  }
}
