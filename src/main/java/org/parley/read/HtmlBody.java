package org.parley.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.lexicon.WordClasses;

/**
 * The paragraphs of the article on a page, one a line: what stands in {@code article}, {@code main}
 * or else where the most paragraphs are, without the parts of the page beside it.
 *
 * @param places the elements that hold it
 * @param beside what is left out within them
 * @param headline left out where it stands alone
 */
record HtmlBody(List<Element> places, Set<Element> beside, String headline) {
  private static final String NEVER =
      "script, style, noscript, template, svg, iframe, object, button, select, nav, figure,"
          + " figcaption, picture, video, audio, dialog, [hidden], [style~=(?i)display:\\s*none],"
          + " [role=navigation],"
          + " [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
          + " amp-ad, amp-embed, amp-sidebar, amp-sticky-ad, amp-consent, amp-user-notification";

  /** Left out unless most of the text is in them: some pages are one form as a whole. */
  private static final String SELDOM =
      "form, header, footer, aside, address, [aria-hidden=true], [itemprop=author]";

  private static final String COMMENTS =
      "#comments, #disqus_thread, #respond, .comments, .comment, .comment-list, .commentlist,"
          + " .comment-body, .comments-area, .comments-section, [itemprop=comment], [id^=comment-]";

  private static final String PLACES =
      "[itemprop=articleBody], article, main, [role=main], [role=article]";
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article");
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final Pattern OFFER =
      Pattern.compile("(?i)\\b(?:" + new WordClasses("page-words").alternatives("offer") + ")");

  HtmlBody {
    places = List.copyOf(places);
    beside = Set.copyOf(beside);
  }

  /**
   * Finds the article.
   *
   * @param headline left out where it stands alone
   */
  static HtmlBody of(Document page, String headline) {
    // Left out in passing rather than removed: to remove one of many siblings moves all others.
    Set<Element> beside = new HashSet<>(page.select(NEVER));
    beside.addAll(comments(page));
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
    doubtful.removeIf(HtmlBody::isHiddenProse);
    // Words from elsewhere that the article shows are part of it, whatever they are embedded in.
    doubtful.removeIf(element -> !element.select("blockquote").isEmpty());
    beside.addAll(doubtful);
    HtmlBody body = new HtmlBody(places(page, Prose.in(page, beside), headline), beside, headline);
    // Better too much than nothing: names of classes tell no more here.
    return body.text().isBlank()
        ? new HtmlBody(List.of(page.body()), new HashSet<>(page.select(NEVER)), headline)
        : body;
  }

  /** The lines of the article. */
  String text() {
    return places.stream()
        .flatMap(place -> lines(place).stream())
        .collect(Collectors.joining("\n"));
  }

  List<String> lines(Element place) {
    return HtmlLines.in(place, beside).stream().filter(line -> !isSame(line, headline)).toList();
  }

  /** The date that stands in the article, or beside its headline. */
  Optional<String> date() {
    return Stream.concat(places.stream(), places.stream().flatMap(HtmlBody::beforeIt))
        .flatMap(place -> place.select("time").stream())
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text())
        .filter(date -> Dates.parse(date).isPresent())
        .findFirst();
  }

  /** What stands before an article in the same part of the page, as far as its headline. */
  private static Stream<Element> beforeIt(Element place) {
    for (Element around = place.parent(); around != null; around = around.parent()) {
      if (!around.select("h1").isEmpty()) {
        Element outer = around;
        return outer.select("h1").stream()
            .map(h1 -> h1.parent())
            .filter(parent -> parent != null && parent != outer.root())
            .map(parent -> (Element) parent)
            .filter(parent -> !parent.normalName().equals("body"));
      }
    }
    return Stream.empty();
  }

  /** What readers wrote can be longer than the article. */
  private static List<Element> comments(Document page) {
    return page.select(COMMENTS).stream()
        .filter(element -> element.select("h1, [itemprop=articleBody]").isEmpty())
        .filter(element -> !Set.of("html", "body", "main").contains(element.normalName()))
        .toList();
  }

  /** Sentences that wait behind a wall are the article's, whatever they are called. */
  private static boolean isHiddenProse(Element element) {
    return element.normalName().equals("p")
        && (element.hasAttr("aria-hidden") || element.className().contains("paywall"))
        && element.text().length() >= SHORTEST_PARAGRAPH
        && !OFFER.matcher(element.text()).find();
  }

  private static boolean isPagePart(Element element) {
    String names = element.className() + " " + element.id();
    return Arrays.stream(names.split("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+"))
        .anyMatch(Furniture.shared()::isPagePart);
  }

  private static List<Element> places(Document page, Map<Element, Integer> prose, String headline) {
    List<Element> bodies = parts(page, prose);
    if (bodies.size() > 1) {
      return bodies;
    }
    Optional<Element> marked =
        page.select(PLACES).stream()
            .filter(element -> prose.getOrDefault(element, 0) > 0 || page.select("p").isEmpty())
            .filter(Element::hasText)
            .max(Comparator.comparingInt(element -> prose.getOrDefault(element, 0)));
    if (marked.isPresent()) {
      return List.of(oneOf(marked.get(), headline));
    }
    return densest(page, prose)
        .map(place -> likeIt(page, place, prose))
        .orElse(List.of(page.body()));
  }

  /** The parts of one article whose body stands in several, with something else in between. */
  private static List<Element> parts(Document page, Map<Element, Integer> prose) {
    List<Element> parts = new ArrayList<>();
    for (Element body : page.select("[itemprop=articleBody]")) {
      boolean apart = parts.stream().noneMatch(part -> body.parents().contains(part));
      boolean same = parts.isEmpty() || around(parts.getFirst()).equals(around(body));
      if (apart && same && prose.getOrDefault(body, 0) >= SHORTEST_PARAGRAPH) {
        parts.add(body);
      }
    }
    return parts;
  }

  private static Optional<Element> around(Element part) {
    return Optional.ofNullable(part.closest("article"));
  }

  /** An article without marks may stand in several parts that are made alike. */
  private static List<Element> likeIt(Document page, Element place, Map<Element, Integer> prose) {
    if (place.className().isBlank()) {
      return List.of(place);
    }
    List<Element> alike = new ArrayList<>();
    for (Element part : page.getElementsByTag(place.normalName())) {
      if (part.className().equals(place.className())
          && prose.getOrDefault(part, 0) >= SHORTEST_PARAGRAPH
          && alike.stream().noneMatch(outer -> part.parents().contains(outer))) {
        alike.add(part);
      }
    }
    return alike.contains(place) ? alike : List.of(place);
  }

  /** A page on which one reads on and on has several articles, each with a headline of its own. */
  private static Element oneOf(Element place, String headline) {
    List<Element> articles =
        place.select("article").stream()
            .filter(article -> article != place && !article.select("h1").isEmpty())
            .toList();
    if (articles.size() < 2) {
      return place;
    }
    return articles.stream()
        .filter(article -> isSame(article.select("h1").text(), headline))
        .findFirst()
        .orElse(articles.getFirst());
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
