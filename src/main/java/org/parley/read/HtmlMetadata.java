package org.parley.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article: in JSON-LD (schema.org {@code NewsArticle} and its kin), Open
 * Graph and {@code meta} tags, the first of them that says it.
 *
 * @param fields by the names of {@link Field}
 * @param articleBody the text in JSON-LD, or nothing
 * @param liveBlog whether it is reports of several hours or days
 */
record HtmlMetadata(Map<String, String> fields, String articleBody, boolean liveBlog) {
  private static final String DATES =
      "meta[property=article:published_time], meta[name=article:published_time],"
          + " meta[itemprop=datePublished], meta[name=datePublished], meta[name=pubdate],"
          + " meta[name=publish-date], meta[name=publish_date], meta[name=parsely-pub-date],"
          + " meta[name=sailthru.date], meta[name=dc.date], meta[name=DC.date.issued],"
          + " meta[name=dcterms.created], meta[name=citation_publication_date], meta[name=date]";

  static HtmlMetadata of(Document page) {
    Map<String, String> fields = new HashMap<>();
    Optional<JsonLd> article = JsonLd.on(page, titles(page));
    article.ifPresent(json -> json.fields().forEach((name, value) -> add(fields, name, value)));
    addPublisherAndTitle(page, fields);
    add(fields, "date", contentOf(page, DATES));
    add(fields, "date", attributeOf(page, "[itemprop=datePublished]", "datetime"));
    add(
        fields,
        "author",
        contentOf(page, "meta[name=author], meta[name=parsely-author], meta[name=dc.creator]"));
    add(fields, "author", textOf(page, "[itemprop=author] [itemprop=name], [rel=author]"));
    add(fields, "url", attributeOf(page, "link[rel=canonical]", "href"));
    add(fields, "url", contentOf(page, "meta[property=og:url]"));
    add(fields, "language", attributeOf(page, "html[lang]", "lang"));
    return new HtmlMetadata(
        fields,
        body(article),
        article.filter(json -> json.kind() == JsonLd.Kind.LIVE_BLOG).isPresent());
  }

  /** The text in JSON-LD, which may be HTML once more, or escaped HTML. */
  private static String body(Optional<JsonLd> article) {
    String given = article.map(JsonLd::articleBody).orElse("");
    try {
      return Markup.text(given.contains("&lt;") ? Parser.unescapeEntities(given, false) : given);
    } catch (BadInputException e) {
      return "";
    }
  }

  HtmlMetadata {
    fields = Map.copyOf(fields);
  }

  /** The body found on the page, unless it is less than half of the one in JSON-LD. */
  String betterBody(String found) {
    return found.length() * 2 < articleBody.length() ? articleBody : found;
  }

  /** What a page may be called: the names of it that are no metadata of a list of others. */
  private static List<String> titles(Document page) {
    return List.of(contentOf(page, "meta[property=og:title]"), textOf(page, "h1"), page.title());
  }

  private static void addPublisherAndTitle(Document page, Map<String, String> fields) {
    add(fields, "publisher", contentOf(page, "meta[property=og:site_name]"));
    add(fields, "publisher", contentOf(page, "meta[name=publisher], meta[name=dc.publisher]"));
    add(fields, "publisher", contentOf(page, "meta[name=application-name]"));
    String site = fields.getOrDefault("publisher", "");
    add(fields, "title", withoutSite(contentOf(page, "meta[property=og:title]"), site));
    add(fields, "title", textOf(page, "article h1, main h1, h1[itemprop=headline]"));
    add(fields, "title", textOf(page, "h1"));
    add(fields, "title", withoutSite(page.title(), site));
  }

  /** "Talks begin | The Daily" → "Talks begin"; an unknown site only goes after a bar. */
  private static String withoutSite(String title, String site) {
    for (String separator : List.of(" | ", " – ", " — ", " - ", " :: ", " • ")) {
      int at = title.lastIndexOf(separator);
      if (at > 0
          && (title.substring(at + separator.length()).strip().equalsIgnoreCase(site)
              || site.isEmpty() && separator.equals(" | "))) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  private static void add(Map<String, String> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.putIfAbsent(name, Parser.unescapeEntities(value.strip(), false));
    }
  }

  private static String contentOf(Document page, String query) {
    return attributeOf(page, query, "content");
  }

  private static String attributeOf(Document page, String query, String attribute) {
    return page.select(query).stream()
        .map(element -> element.attr(attribute))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String textOf(Document page, String query) {
    return page.select(query).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
