package org.parley.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What tells a changed article from an unchanged one: SHA-256, in lower-case hexadecimal, over
 * headline, date, publisher, author, url, language and text, in this order. Each is written as its
 * length in UTF-8 bytes, a colon, and the bytes, so that no two articles join to the same bytes; an
 * absent one is a hyphen. The id is left out: the same words under two names have one hash.
 */
final class ContentHash {
  private final MessageDigest digest;

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(
      Optional<String> headline,
      Optional<LocalDate> published,
      Optional<String> publisher,
      Optional<String> author,
      Optional<String> url,
      String language,
      String text) {
    ContentHash hash = new ContentHash();
    hash.add(headline);
    hash.add(published.map(LocalDate::toString));
    hash.add(publisher);
    hash.add(author);
    hash.add(url);
    hash.add(Optional.of(language));
    hash.add(Optional.of(text));
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(Optional<String> field) {
    byte[] value = field.orElse("").getBytes(StandardCharsets.UTF_8);
    String length = field.isPresent() ? value.length + ":" : "-";
    digest.update(length.getBytes(StandardCharsets.UTF_8));
    digest.update(value);
  }
}
