package org.parley.rdf.vocab;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Any string as one segment of an IRI's path, and back: percent-encoding of RFC 3986. */
public final class PathSegment {
  private static final String UNRESERVED = "-._";

  private PathSegment() {}

  /**
   * @throws IllegalArgumentException if the string holds half a surrogate pair: no two such have
   *     different bytes, so their IRIs would meet
   */
  public static String encode(String text) {
    if (text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF)) {
      throw new IllegalArgumentException("a name with half a surrogate pair: " + text);
    }
    // Dots alone would be read as a way up the path.
    boolean dots = !text.isEmpty() && text.chars().allMatch(c -> c == '.');
    StringBuilder segment = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain =
          c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0) && !dots;
      segment.append(plain ? Character.toString(c) : String.format("%%%02X", (int) c));
    }
    return segment.toString();
  }

  public static String decode(String segment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < segment.length(); at++) {
      char c = segment.charAt(at);
      if (c == '%') {
        bytes.write(Integer.parseInt(segment, at + 1, at + 3, 16));
        at += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
