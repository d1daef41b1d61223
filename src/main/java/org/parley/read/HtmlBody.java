package org.parley.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The paragraphs of the article on a page, one a line: what stands in {@code article}, {@code main}
 * or else where the most paragraphs are, without the parts of the page beside it.
 */
final class HtmlBody {
  private static final String NEVER =
      "script, style, noscript, template, svg, iframe, object, form, button, select, nav, aside,"
          + " footer, header, figure, figcaption, picture, video, audio, dialog, address, time,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
          + " [role=contentinfo], [role=search], [role=dialog], [itemprop=author], [rel=author]";
  private static final String PLACES =
      "[itemprop=articleBody], article, main, [role=main], [role=article]";
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article");
  private static final int SHORTEST_PARAGRAPH = 25;

  private HtmlBody() {}

  /**
   * The lines of the article; the page is taken apart.
   *
   * @param headline left out where it stands alone
   */
  static String of(Document page, String headline) {
    page.select(NEVER).remove();
    Map<Element, Integer> prose = proseIn(page);
    int all = prose.getOrDefault(page, 0);
    for (Element element : page.select("[class], [id]")) {
      // The class of a wrapper around the whole article says nothing of the article.
      boolean wrapper =
          KEPT.contains(element.normalName()) || prose.getOrDefault(element, 0) * 2 > all;
      if (!wrapper && isPagePart(element)) {
        element.remove();
      }
    }
    return lines(place(page))
        .filter(line -> !isSame(line, headline))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isPagePart(Element element) {
    String names = element.className() + " " + element.id();
    return Arrays.stream(names.split("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+"))
        .anyMatch(Furniture.shared()::isPagePart);
  }

  /** How many characters of paragraphs every element holds. */
  private static Map<Element, Integer> proseIn(Element root) {
    Map<Element, Integer> prose = new HashMap<>();
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("p")) {
              prose.put(element, element.text().length());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() != null) {
              prose.merge(element.parent(), prose.getOrDefault(element, 0), Integer::sum);
            }
          }
        });
    return prose;
  }

  private static Element place(Document page) {
    Map<Element, Integer> prose = proseIn(page);
    Optional<Element> marked =
        page.select(PLACES).stream()
            .filter(element -> element.text().length() > SHORTEST_PARAGRAPH)
            .max(Comparator.comparingInt(element -> prose.getOrDefault(element, 0)));
    return marked.or(() -> densest(page)).orElse(page.body());
  }

  /** The parent of the most text in paragraphs; a grandparent counts half. */
  private static Optional<Element> densest(Document page) {
    Map<Element, Integer> score = new HashMap<>();
    for (Element paragraph : page.select("p")) {
      int length = paragraph.text().length();
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

  private static Stream<String> lines(Element place) {
    StringBuilder text = new StringBuilder();
    place.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (breaksLine(node)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaksLine(node)) {
              text.append('\n');
            }
          }
        });
    return text.toString()
        .lines()
        .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
        .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit));
  }

  private static boolean breaksLine(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private static boolean isSame(String line, String headline) {
    return line.toLowerCase(Locale.ROOT)
        .equals(headline.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT));
  }
}
