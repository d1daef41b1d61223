package org.parley.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.parley.lexicon.WordClasses;

/**
 * The lines of a part of a page: block elements and {@code br} end them. A line that is nothing but
 * links, and no sentence, leads elsewhere and is left out.
 */
final class HtmlLines implements NodeFilter {
  private static final int FEWEST_WORDS_OF_A_SENTENCE = 11;
  private static final Pattern LEADS_ELSEWHERE =
      Pattern.compile(
          "(?i)^(?:" + new WordClasses("page-words").alternatives("elsewhere") + ")\\b");

  private final Set<Element> beside;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean wordsOutsideLinks;
  private int links;

  private HtmlLines(Set<Element> beside) {
    this.beside = beside;
  }

  static List<String> in(Element place, Set<Element> beside) {
    HtmlLines reading = new HtmlLines(beside);
    place.filter(reading);
    reading.endLine();
    return reading.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      line.append(words);
      wordsOutsideLinks |= links == 0 && words.chars().anyMatch(Character::isLetterOrDigit);
    } else if (node instanceof Element element) {
      if (endsLine(element)) {
        endLine();
      }
      if (depth > 0 && beside.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += isLink(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element) ? 1 : 0;
      if (endsLine(element)) {
        endLine();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void endLine() {
    String words = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    boolean sentence = words.matches(".*[.!?][\"'”’)]*");
    if (words.chars().anyMatch(Character::isLetterOrDigit)
        && (wordsOutsideLinks || sentence || isProse(words))) {
      lines.add(words);
    }
    line.setLength(0);
    wordsOutsideLinks = false;
  }

  /** Some papers make a link of a whole sentence; what leads elsewhere is shorter, or says so. */
  private static boolean isProse(String words) {
    return words.split(" ").length >= FEWEST_WORDS_OF_A_SENTENCE
        && !words.equals(words.toUpperCase(Locale.ROOT))
        && !LEADS_ELSEWHERE.matcher(words).find();
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private static boolean endsLine(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }
}
