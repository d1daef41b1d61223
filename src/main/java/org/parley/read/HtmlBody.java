package org.parley.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of the article on a page, one a line: what stands in {@code article}, {@code main}
 * or else where the most paragraphs are, without the parts of the page beside it.
 */
final class HtmlBody {
  private static final String NEVER =
      "script, style, noscript, template, svg, iframe, object, button, select, nav, figure,"
          + " figcaption, picture, video, audio, dialog, [hidden], [role=navigation],"
          + " [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog]";

  /** Left out unless most of the text is in them: some pages are one form as a whole. */
  private static final String SELDOM =
      "form, header, footer, aside, address, [aria-hidden=true], [itemprop=author]";

  private static final String PLACES =
      "[itemprop=articleBody], article, main, [role=main], [role=article]";
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article");
  private static final int SHORTEST_PARAGRAPH = 25;

  private HtmlBody() {}

  /**
   * The lines of the article.
   *
   * @param headline left out where it stands alone
   */
  static String of(Document page, String headline) {
    // Left out in passing rather than removed: to remove one of many siblings moves all others.
    Set<Element> beside = new HashSet<>(page.select(NEVER));
    Map<Element, Integer> prose = Prose.in(page, beside);
    int all = prose.getOrDefault(page, 0);
    Set<Element> doubtful = new HashSet<>(page.select(SELDOM));
    page.select("[class], [id]").stream()
        .filter(element -> !KEPT.contains(element.normalName()))
        .filter(HtmlBody::isPagePart)
        .forEach(doubtful::add);
    page.select("time").stream()
        .filter(time -> time.closest("p, li, blockquote, td") == null)
        .forEach(doubtful::add);
    // The class of a wrapper around most of the text says nothing of the article.
    doubtful.removeIf(element -> prose.getOrDefault(element, 0) * 2 > all);
    beside.addAll(doubtful);
    return HtmlLines.in(place(page, Prose.in(page, beside)), beside).stream()
        .filter(line -> !isSame(line, headline))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isPagePart(Element element) {
    String names = element.className() + " " + element.id();
    return Arrays.stream(names.split("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+"))
        .anyMatch(Furniture.shared()::isPagePart);
  }

  private static Element place(Document page, Map<Element, Integer> prose) {
    Optional<Element> marked =
        page.select(PLACES).stream()
            .filter(Element::hasText)
            .max(Comparator.comparingInt(element -> prose.getOrDefault(element, 0)));
    return marked.or(() -> densest(page, prose)).orElse(page.body());
  }

  /** The parent of the most text in paragraphs; a grandparent counts half. */
  private static Optional<Element> densest(Document page, Map<Element, Integer> prose) {
    Map<Element, Integer> score = new HashMap<>();
    for (Element paragraph : page.select("p")) {
      int length = prose.getOrDefault(paragraph, 0);
      Element parent = paragraph.parent();
      if (length >= SHORTEST_PARAGRAPH && parent != null) {
        score.merge(parent, 2 * length, Integer::sum);
        if (parent.parent() != null) {
          score.merge(parent.parent(), length, Integer::sum);
        }
      }
    }
    return page.select("*").stream()
        .filter(score::containsKey)
        .max(Comparator.comparingInt(element -> score.getOrDefault(element, 0)));
  }

  private static boolean isSame(String line, String headline) {
    return line.toLowerCase(Locale.ROOT)
        .equals(headline.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT));
  }
}
