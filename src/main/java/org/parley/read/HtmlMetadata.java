package org.parley.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article: in JSON-LD (schema.org {@code NewsArticle} and its kin), Open
 * Graph, {@code meta} tags and {@code time}, the first of them that says it.
 *
 * @param fields by the names of {@link Field}
 * @param articleBody the text in JSON-LD, or nothing
 */
record HtmlMetadata(Map<String, String> fields, String articleBody) {
  private static final String DATES =
      "meta[property=article:published_time], meta[name=article:published_time],"
          + " meta[itemprop=datePublished], meta[name=datePublished], meta[name=pubdate],"
          + " meta[name=publish-date], meta[name=publish_date], meta[name=parsely-pub-date],"
          + " meta[name=sailthru.date], meta[name=dc.date], meta[name=DC.date.issued],"
          + " meta[name=dcterms.created], meta[name=citation_publication_date], meta[name=date]";

  static HtmlMetadata of(Document page) {
    Map<String, String> fields = new HashMap<>();
    Optional<JsonNode> article = articleIn(page);
    article.ifPresent(json -> addJson(json, fields));
    addPublisherAndTitle(page, fields);
    add(fields, "date", contentOf(page, DATES));
    add(fields, "date", attributeOf(page, "[itemprop=datePublished]", "datetime"));
    add(fields, "date", attributeOf(page, "time[datetime]", "datetime"));
    add(fields, "date", textOf(page, "time"));
    add(
        fields,
        "author",
        contentOf(page, "meta[name=author], meta[name=parsely-author], meta[name=dc.creator]"));
    add(fields, "author", textOf(page, "[itemprop=author] [itemprop=name], [rel=author]"));
    add(fields, "url", attributeOf(page, "link[rel=canonical]", "href"));
    add(fields, "url", contentOf(page, "meta[property=og:url]"));
    add(fields, "language", attributeOf(page, "html[lang]", "lang"));
    String body = article.map(json -> nameOf(json.path("articleBody"))).orElse("");
    return new HtmlMetadata(fields, body);
  }

  HtmlMetadata {
    fields = Map.copyOf(fields);
  }

  /** The body found on the page, unless it is less than half of the one in JSON-LD. */
  String betterBody(String found) {
    return found.length() * 2 < articleBody.length() ? articleBody : found;
  }

  private static void addJson(JsonNode json, Map<String, String> fields) {
    add(fields, "title", nameOf(json.path("headline")));
    add(fields, "date", nameOf(json.path("datePublished")));
    add(fields, "publisher", nameOf(json.path("publisher")));
    add(fields, "author", nameOf(json.path("author")));
    add(fields, "url", nameOf(json.path("url")));
    add(fields, "language", nameOf(json.path("inLanguage")));
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

  private static Optional<JsonNode> articleIn(Document page) {
    ObjectMapper mapper = new ObjectMapper(JsonArticle.factory(ArticleReader.LONGEST_ARTICLE));
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(mapper.readTree(script.data()), found);
      } catch (JsonProcessingException broken) {
        // The page's own text is still there to be read.
      }
    }
    return found.stream().findFirst();
  }

  /** The articles in a JSON-LD document; its depth is bounded by the parser. */
  private static void collect(JsonNode node, List<JsonNode> found) {
    boolean article =
        StreamSupport.stream(
                node.path("@type").isArray()
                    ? node.path("@type").spliterator()
                    : List.of(node.path("@type")).spliterator(),
                false)
            .anyMatch(
                type -> type.asText().endsWith("Article") || type.asText().equals("BlogPosting"));
    if (article && (node.has("headline") || node.has("articleBody"))) {
      found.add(node);
    }
    node.forEach(inner -> collect(inner, found));
  }

  /** A string, the name of a thing, or the names of several. */
  private static String nameOf(JsonNode node) {
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      node.forEach(item -> names.add(nameOf(item)));
      return String.join(", ", names.stream().filter(name -> !name.isBlank()).limit(20).toList());
    }
    return node.isObject() ? node.path("name").asText("") : node.asText("");
  }
}
