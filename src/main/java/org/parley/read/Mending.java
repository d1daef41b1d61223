package org.parley.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what programs on a text's way did to it: UTF-8 that was read as Windows-1252 ("Lula da
 * Silvaâ€™s") and marks of Windows-1252 that were read as ISO 8859-1 (U+0093 for “).
 */
final class Mending {
  /** Characters that bytes from 0x80 on become in Windows-1252. */
  private static final String HIGH =
      "[\u0080-\u00ff\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
          + "\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a"
          + "\u0153\u017e\u0178\ufffd]";

  private static final Pattern RUN = Pattern.compile(HIGH + "{2,}");

  /** Punctuation that was decoded twice: no language has these characters beside each other. */
  private static final Pattern CERTAIN = Pattern.compile("\u00e2(?:\u20ac|\u0080)" + HIGH);

  /** A letter that was; in itself it could be a word in capitals. */
  private static final Pattern LIKELY =
      Pattern.compile("[\u00c3\u00c4\u00c5](?![\u00c0-\u00ff])" + HIGH);

  private static final Pattern C1 = Pattern.compile("[\u0080-\u009f]");
  private static final int TIMES = 2;

  private Mending() {}

  static String mend(String text) {
    String mended = text;
    for (int i = 0; i < TIMES && wasDecodedTwice(mended); i++) {
      mended = RUN.matcher(mended).replaceAll(run -> Matcher.quoteReplacement(once(run.group())));
    }
    return mended.chars().anyMatch(Mending::isMark)
        ? C1.matcher(mended).replaceAll(mark -> Matcher.quoteReplacement(marked(mark.group())))
        : mended;
  }

  /** Alone U+0085 is the end of a line. */
  private static boolean isMark(int c) {
    return c >= 0x80 && c <= 0x9f && c != 0x85;
  }

  private static boolean wasDecodedTwice(String text) {
    return CERTAIN.matcher(text).find() || LIKELY.matcher(text).results().limit(2).count() == 2;
  }

  /** The characters of Windows-1252 that ISO 8859-1 reads as control characters. */
  private static String marked(String control) {
    String mark =
        new String(control.getBytes(StandardCharsets.ISO_8859_1), LenientUtf8.WINDOWS_1252);
    return mark.equals("\ufffd") ? control : mark;
  }

  /** Decoded as it should have been, as far as it can be; a byte that got lost is a quote's end. */
  private static String once(String run) {
    StringBuilder mended = new StringBuilder();
    int at = 0;
    while (at < run.length()) {
      int taken = 0;
      for (int length = 4; length >= 2 && taken == 0; length--) {
        if (at + length <= run.length()) {
          String character = decoded(run.substring(at, at + length));
          if (character.codePointCount(0, character.length()) == 1) {
            mended.append(character);
            taken = length;
          }
        }
      }
      if (taken == 0) {
        mended.append(run.charAt(at));
        taken = 1;
      }
      at += taken;
    }
    return mended.toString();
  }

  private static String decoded(String few) {
    if (few.equals("\u00e2\u20ac\ufffd")) {
      return "\u201d";
    }
    byte[] bytes = new byte[few.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = few.charAt(i);
      byte[] one = String.valueOf(c).getBytes(LenientUtf8.WINDOWS_1252);
      bytes[i] = c <= 0xff ? (byte) c : one.length == 1 && one[0] != '?' ? one[0] : 0;
    }
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return decoded.toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
