package org.parley.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Problem.Code;

/**
 * Bytes → characters. A byte order mark decides; without one, zero bytes in every second place mean
 * UTF-16, and everything else is UTF-8 in which bytes that are no UTF-8 are of the encoding that a
 * page declares, or else Windows-1252.
 */
final class Encodings {
  private static final int HEAD = 8192;
  private static final int FEW_CONTROLS = 4;
  private static final int MOST_CONTROLS_PERCENT = 2;

  /** How files that are often taken for articles begin (their formats' own specifications). */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "\u0089PNG", "a PNG image",
          "\u00ff\u00d8\u00ff", "a JPEG image",
          "GIF8", "a GIF image",
          "%PDF-", "a PDF document",
          "PK\u0003\u0004", "a ZIP archive",
          "\u001f\u008b", "a gzip archive",
          "BZh9", "a bzip2 archive",
          "\u007fELF", "a program");

  private Encodings() {}

  /**
   * The characters of a stream, without byte order mark; line ends are as they were.
   *
   * @throws BadInputException if these bytes are no text
   */
  static Reader reader(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      in.skipNBytes(3);
      return new LenientUtf8(in, LenientUtf8.WINDOWS_1252);
    }
    if (start.startsWith("\u00ff\u00fe\0\0")) {
      return after(in, 4, Charset.forName("UTF-32LE"));
    }
    if (start.startsWith("\0\0\u00fe\u00ff")) {
      return after(in, 4, Charset.forName("UTF-32BE"));
    }
    if (start.startsWith("\u00ff\u00fe")) {
      return after(in, 2, StandardCharsets.UTF_16LE);
    }
    if (start.startsWith("\u00fe\u00ff")) {
      return after(in, 2, StandardCharsets.UTF_16BE);
    }
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.startsWith(signature.getKey())) {
        throw binary("is " + signature.getValue());
      }
    }
    return unmarked(in, start);
  }

  private static Reader unmarked(InputStream in, String start) throws IOException {
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < start.length(); i++) {
      if (start.charAt(i) == 0) {
        if (i % 2 == 0) {
          evenZeros++;
        } else {
          oddZeros++;
        }
      }
    }
    // One character in ten: spaces and line ends alone give that many in any script.
    int enough = Math.max(2, start.length() / 20);
    if (evenZeros == 0 && oddZeros >= enough) {
      return after(in, 0, StandardCharsets.UTF_16LE);
    }
    if (oddZeros == 0 && evenZeros >= enough) {
      return after(in, 0, StandardCharsets.UTF_16BE);
    }
    requireText(start);
    Optional<Charset> declared = DeclaredCharset.in(start);
    // Bytes that are UTF-8 are UTF-8, whatever somebody says.
    if (declared.isPresent() && !LenientUtf8.isUtf8(start.getBytes(StandardCharsets.ISO_8859_1))) {
      return after(in, 0, declared.get());
    }
    return new LenientUtf8(in, declared.orElse(LenientUtf8.WINDOWS_1252));
  }

  private static Reader after(InputStream in, int mark, Charset charset) throws IOException {
    in.skipNBytes(mark);
    return new InputStreamReader(in, charset);
  }

  /**
   * Refuses what holds more control characters than any text.
   *
   * @throws BadInputException if it does
   */
  static void requireText(String text) throws BadInputException {
    long controls = text.chars().filter(Encodings::neverInText).count();
    if (controls > FEW_CONTROLS && controls * 100 > (long) text.length() * MOST_CONTROLS_PERCENT) {
      throw binary("holds bytes that are no text");
    }
  }

  private static boolean neverInText(int c) {
    return c < ' ' && "\t\n\r\f\u000b\b\u001b".indexOf(c) < 0 || c == 0xfffe || c == 0xffff;
  }

  private static BadInputException binary(String what) {
    return new BadInputException(
        Code.BAD_ENCODING, "", what + "; save it as plain text in UTF-8 and try again");
  }

  /**
   * Everything there is.
   *
   * @throws BadInputException if that is more than {@code limit} characters, or no text
   */
  static String readAll(Reader reader, int limit) throws IOException {
    StringBuilder all = new StringBuilder();
    char[] buffer = new char[1 << 14];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      all.append(buffer, 0, n);
      if (all.length() > limit) {
        throw new BadInputException(Code.TOO_LARGE, "", tooLarge(limit));
      }
    }
    String text = all.toString();
    requireText(text);
    return text;
  }

  static String tooLarge(int limit) {
    return "is longer than the %,d characters that one article may have; split it".formatted(limit);
  }

  /**
   * The text as its writer meant it: line ends are {@code \n}, what was decoded wrongly on the way
   * is mended ({@link Mending}), invisible marks are gone, joined letters are apart. Other control
   * characters become spaces and halves of surrogate pairs U+FFFD, since XML and UTF-8 can carry
   * neither.
   */
  static String clean(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    String mended = Mending.mend(lines);
    StringBuilder clean = new StringBuilder(mended.length());
    mended.codePoints().forEach(c -> addCleaned(c, clean));
    return clean.toString();
  }

  private static void addCleaned(int c, StringBuilder clean) {
    if (c == '\n' || c == '\t' || c >= ' ' && c < 0x7f) {
      clean.append((char) c);
    } else if (c == 0x2028 || c == 0x2029 || c == 0x85) {
      clean.append('\n');
    } else if (Character.isISOControl(c)) {
      clean.append(' ');
    } else if (c >= 0xfb00 && c <= 0xfb06) {
      clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff) {
      clean.append('\ufffd');
    } else if (!isInvisible(c)) {
      clean.appendCodePoint(c);
    }
  }

  /** Soft hyphens, blanks without width, marks of direction: they are within words, and no part. */
  private static boolean isInvisible(int c) {
    return c == 0xad
        || c == 0x200b
        || c == 0x200c
        || c == 0x200e
        || c == 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x2069
        || c == 0xfeff;
  }
}
