package org.parley.read;

import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Text that came as HTML within another format → plain lines; other text stays as it is. */
final class Markup {
  private static final Pattern BLOCK =
      Pattern.compile(
          "<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|section|article|figure|table|img)\\b[^<>]{0,500}>"
              + "|</(?:a|em|strong|b|i|span|u|p|div|q|cite)>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,10}\\d{0,2});");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String NEVER = "script, style, noscript, iframe, figure, figcaption, svg";

  private Markup() {}

  /**
   * Paragraphs as lines, an empty one between them.
   *
   * @throws BadInputException if the markup is beyond {@link HtmlLimits}
   */
  static String text(String given) throws BadInputException {
    if (given.indexOf('<') < 0 || !BLOCK.matcher(given).find()) {
      return withoutEntities(given);
    }
    HtmlLimits.check(given);
    Document part = Jsoup.parseBodyFragment(given);
    return String.join("\n\n", HtmlLines.in(part.body(), new HashSet<>(part.body().select(NEVER))));
  }

  /** The words of a value that is one line. */
  static String line(String given) throws BadInputException {
    return BLANKS.matcher(text(given)).replaceAll(" ").strip();
  }

  private static String withoutEntities(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    Matcher entity = ENTITY.matcher(text);
    return entity.replaceAll(
        found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
  }
}
