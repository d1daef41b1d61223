package org.parley.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page or XML file says it is in. */
final class DeclaredCharset {
  private static final Pattern META =
      Pattern.compile(
          "<meta\\b[^>]{0,200}\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,30})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("\\A\\s*<\\?xml\\b[^>]{0,100}\\bencoding\\s*=\\s*[\"']([\\w:.-]{2,30})");

  /** What browsers take names for (WHATWG Encoding Standard), and names that Java lacks. */
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "latin5", "windows-1254",
          "macintosh", "x-MacRoman",
          "mac", "x-MacRoman",
          "x-mac-roman", "x-MacRoman");

  private DeclaredCharset() {}

  /**
   * The one that is declared and known; empty too for UTF-8, which needs no declaration.
   *
   * @param start of the file, a byte a character
   */
  static Optional<Charset> in(String start) {
    Matcher xml = XML.matcher(start);
    Matcher meta = META.matcher(start);
    Optional<String> name =
        xml.find()
            ? Optional.of(xml.group(1))
            : meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    return name.flatMap(DeclaredCharset::named)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
  }

  private static Optional<Charset> named(String name) {
    String meant = MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    try {
      // Zero bytes, which these two would have, were looked for before.
      return Optional.of(meant)
          .filter(each -> !each.toLowerCase(Locale.ROOT).startsWith("utf-16"))
          .filter(Charset::isSupported)
          .map(Charset::forName);
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
