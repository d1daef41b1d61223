package org.parley.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Problem.Code;

/**
 * Refuses pages that are made to be slow: a parser's work grows with the depth of a page as well as
 * with its length, and its memory with the number of tags. Real pages stay far below these limits.
 */
final class HtmlLimits {
  private static final int DEEPEST = 2_000;
  private static final int MOST_TAGS = 1_000_000;
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)[^<>]*+>");

  /** Elements that end by themselves. */
  private static final Set<String> SHALLOW =
      Set.of(
          "area", "base", "body", "br", "col", "dd", "dt", "embed", "head", "hr", "html", "img",
          "input", "li", "link", "meta", "option", "p", "param", "path", "source", "tbody", "td",
          "th", "thead", "tr", "track", "wbr");

  private HtmlLimits() {}

  /**
   * Counts the tags.
   *
   * @throws BadInputException if there are too many, or too many inside each other
   */
  static void check(String page) throws BadInputException {
    Matcher tag = TAG.matcher(page);
    int depth = 0;
    int count = 0;
    while (tag.find()) {
      count++;
      boolean closed = page.charAt(tag.end() - 2) == '/';
      if (!closed && !SHALLOW.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        depth = Math.max(0, depth + (tag.group(1).isEmpty() ? 1 : -1));
      }
      if (depth > DEEPEST) {
        throw new BadInputException(
            Code.MALFORMED, "", "nests more than %,d elements".formatted(DEEPEST));
      }
      if (count > MOST_TAGS) {
        throw new BadInputException(
            Code.TOO_LARGE, "", "holds more than %,d tags".formatted(MOST_TAGS));
      }
    }
  }
}
