package org.parley.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.read.JsonLd.Kind;

/**
 * What JSON-LD on a page says of the page's article (schema.org {@code NewsArticle} and its kin).
 *
 * @param fields by plain name
 * @param articleBody the text, or nothing
 * @param kind what the article is
 */
record JsonLd(Map<String, String> fields, String articleBody, Kind kind) {
  /** What a page is, as far as it matters for reading it. */
  enum Kind {
    ARTICLE,
    /** Reports of several hours or days, the newest on top. */
    LIVE_BLOG
  }

  /** Of several on a page: one in a list of others is a teaser. */
  private record Candidate(JsonNode node, boolean within) {}

  private static final Set<String> LISTS =
      Set.of("itemlistelement", "liveblogupdate", "haspart", "mentions", "citation", "comment");
  private static final int MOST_NAMES = 20;
  private static final int DEEPEST = 8;

  private static final class Reading {
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
  }

  JsonLd {
    fields = Map.copyOf(fields);
  }

  /**
   * The article that a page is about, where it says so.
   *
   * @param titles what the page's headline may be
   */
  static Optional<JsonLd> on(Document page, List<String> titles) {
    Reading reading = new Reading();
    ObjectMapper mapper =
        new ObjectMapper(JsonArticle.factoryForPages(ArticleReader.LONGEST_ARTICLE));
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(mapper.readTree(bare(script.data())), false, reading);
      } catch (JsonProcessingException broken) {
        // The page's own text is still there to be read.
      }
    }
    List<String> addresses = new ArrayList<>();
    page.select("link[rel=canonical]").forEach(e -> addresses.add(address(e.attr("href"))));
    page.select("meta[property=og:url]").forEach(e -> addresses.add(address(e.attr("content"))));
    Optional<Candidate> best = Optional.empty();
    int most = 0;
    for (Candidate candidate : reading.candidates) {
      int score = score(candidate, addresses, titles);
      if (score > most) {
        most = score;
        best = Optional.of(candidate);
      }
    }
    return best.map(candidate -> of(candidate.node(), reading));
  }

  /** Without the marks that hide a script from programs of the nineties. */
  private static String bare(String script) {
    return script
        .replaceAll("\\A\\s*(?:<!--|(?://|/\\*)?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?)", "")
        .replaceAll("(?:-->|(?://|/\\*)?\\s*\\]\\]>(?:\\s*\\*/)?)\\s*;?\\s*\\z", "");
  }

  private static void collect(JsonNode node, boolean within, Reading reading) {
    if (node.isArray()) {
      node.forEach(item -> collect(item, within, reading));
      return;
    }
    if (node.has("@id") && node.size() > 1) {
      reading.byId.putIfAbsent(node.path("@id").asText(), node);
    }
    boolean article = isArticle(node);
    if (article && (node.has("headline") || node.has("articleBody") || node.has("name"))) {
      reading.candidates.add(new Candidate(node, within));
    }
    node.properties()
        .forEach(
            field -> {
              boolean list = LISTS.contains(field.getKey().toLowerCase(Locale.ROOT));
              collect(field.getValue(), within || list || article, reading);
            });
  }

  private static boolean isArticle(JsonNode node) {
    return typesOf(node).stream()
        .anyMatch(
            type ->
                type.endsWith("Article")
                    || type.endsWith("BlogPosting")
                    || type.endsWith("Report"));
  }

  private static List<String> typesOf(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(each -> types.add(each.asText()));
    } else {
      types.add(type.asText());
    }
    return types;
  }

  /** By address, then by headline; what stands by itself is better than nothing. */
  private static int score(Candidate candidate, List<String> addresses, List<String> titles) {
    JsonNode node = candidate.node();
    int score = candidate.within() ? 0 : 1;
    for (String name : List.of("url", "mainEntityOfPage", "@id")) {
      JsonNode value = node.path(name);
      String given =
          value.isObject() ? value.path("@id").asText(value.path("url").asText()) : value.asText();
      if (!given.isBlank() && addresses.contains(address(given))) {
        score += 4;
        break;
      }
    }
    String headline = plain(text(node.path("headline"), 0));
    if (!headline.isEmpty() && titles.stream().anyMatch(title -> plain(title).contains(headline))) {
      score += 2;
    }
    return score;
  }

  private static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }

  /** An address without what differs between two ways to the same page. */
  private static String address(String url) {
    return url.strip().toLowerCase(Locale.ROOT).replaceAll("^https?://(?:www\\.)?|[?#].*$|/+$", "");
  }

  private static JsonLd of(JsonNode node, Reading reading) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "title", text(node.path("headline"), 0));
    put(fields, "title", text(node.path("name"), 0));
    put(fields, "date", text(node.path("datePublished"), 0));
    put(fields, "date", text(node.path("dateCreated"), 0));
    put(fields, "publisher", names(node.path("publisher"), reading));
    put(fields, "author", names(node.path("author"), reading));
    put(fields, "url", text(node.path("url"), 0));
    put(fields, "language", names(node.path("inLanguage"), reading));
    Kind kind =
        typesOf(node).stream().anyMatch(type -> type.endsWith("LiveBlogPosting"))
            ? Kind.LIVE_BLOG
            : Kind.ARTICLE;
    return new JsonLd(fields, text(node.path("articleBody"), 0), kind);
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.putIfAbsent(name, value);
    }
  }

  /** The names of a thing or of several, also where they are given elsewhere in the page. */
  private static String names(JsonNode node, Reading reading) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> names.add(names(item, reading)));
    } else {
      JsonNode meant =
          node.isObject() && !node.has("name")
              ? reading.byId.getOrDefault(node.path("@id").asText(), node)
              : node;
      names.add(text(meant, 0));
    }
    return String.join(
        ", ", names.stream().filter(name -> !name.isBlank()).distinct().limit(MOST_NAMES).toList());
  }

  /** A string, or the name in an object, however deep. */
  private static String text(JsonNode node, int depth) {
    if (node.isArray()) {
      return node.isEmpty() || depth > DEEPEST ? "" : text(node.get(0), depth + 1);
    }
    if (node.isObject()) {
      JsonNode inner = node.has("name") ? node.path("name") : node.path("@value");
      return depth > DEEPEST ? "" : text(inner, depth + 1);
    }
    return node.asText("");
  }
}
