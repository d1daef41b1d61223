package org.parley.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Counts how many characters of paragraphs the elements of a page hold. */
final class Prose implements NodeFilter {
  /** Where pages put their text that have no paragraphs. */
  private static final Set<String> LOOSE =
      Set.of("div", "span", "td", "section", "font", "li", "pre");

  private static final int LONG_TEXT = 80;

  private final Set<Element> beside;
  private final Map<Element, Integer> lengths = new HashMap<>();
  private int paragraphs;

  private Prose(Set<Element> beside) {
    this.beside = beside;
  }

  /** The counts of all elements, without the text of those that are beside the article. */
  static Map<Element, Integer> in(Element page, Set<Element> beside) {
    Prose prose = new Prose(beside);
    page.filter(prose);
    return prose.lengths;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (beside.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      paragraphs += isParagraph(element) ? 1 : 0;
    } else if (node instanceof TextNode text && paragraphs > 0) {
      add(node.parent(), text.text().strip().length());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      paragraphs -= isParagraph(element) ? 1 : 0;
      add(element.parent(), lengths.getOrDefault(element, 0));
    }
    return FilterResult.CONTINUE;
  }

  private void add(@Nullable Node node, int length) {
    if (node instanceof Element element) {
      lengths.merge(element, length, Integer::sum);
    }
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p")
        || LOOSE.contains(element.normalName()) && element.ownText().length() >= LONG_TEXT;
  }
}
