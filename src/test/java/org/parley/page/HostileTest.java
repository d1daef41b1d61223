package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.store.Store;

/** A store of which every text is an attack: nothing runs, and no page has an element more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
  private static final String ATTACK =
      "</title></script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
          + "<a href=\"javascript:alert(3)\">${7*7}@if</a>\u202Eesrever\u2066\u0007\u001b[2J\u0085";

  static final List<String> PATHS =
      List.of(
          "/",
          "/positions",
          "/issues",
          "/actors",
          "/timeline",
          "/articles",
          "/map",
          "/network",
          "/search",
          "/editor",
          "/cell",
          "/actor/ethiopia",
          "/article/article",
          "/event/article-event-1",
          "/place/oslo",
          "/issue/patrol");

  private Store calm = Store.inMemory();
  private Store hostile = Store.inMemory();

  @BeforeAll
  void open() {
    calm = PageStore.talks(node -> node);
    hostile = PageStore.talks(HostileTest::poisoned);
  }

  @AfterAll
  void close() {
    calm.close();
    hostile.close();
  }

  /** Numbers and dates stay; each text has the attack behind it, and each address is a script. */
  static Node poisoned(Node node) {
    if (node.isLiteral() && node.getLiteralDatatypeURI().endsWith("#anyURI")) {
      return NodeFactory.createLiteralString("javascript:alert(5)//https://example.org/" + ATTACK);
    }
    return node.isLiteral() && node.getLiteralDatatypeURI().matches(".*#(string|langString)")
        ? NodeFactory.createLiteralString(node.getLiteralLexicalForm() + ATTACK)
        : node;
  }

  @Test
  void no_text_becomes_an_element_or_an_attribute() {
    Set<String> usual = new TreeSet<>();
    for (String path : paths(calm)) {
      page(calm, path).getAllElements().forEach(element -> usual.addAll(parts(element)));
    }
    for (String path : paths(hostile)) {
      Set<String> found = new TreeSet<>();
      page(hostile, path).getAllElements().forEach(element -> found.addAll(parts(element)));
      found.removeAll(usual);
      assertThat(found).as(path).isEmpty();
    }
  }

  @Test
  void links_lead_to_pages_only() {
    for (String path : paths(hostile)) {
      for (Element element : page(hostile, path).select("[href], [src], [action], [cite]")) {
        for (String name : List.of("href", "src", "action", "cite")) {
          assertThat(element.attr(name)).as(path).matches("|/.*|#.*|https?://[^\\s\"'<>]+");
        }
      }
    }
  }

  @Test
  void nothing_steers_the_screen_or_turns_the_direction() {
    for (String path : paths(hostile)) {
      assertThat(html(hostile, path).codePoints())
          .as(path)
          .noneMatch(point -> point < ' ' && point != '\n' && point != '\t' && point != '\r')
          .noneMatch(
              point -> point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069)
          .noneMatch(point -> point >= 0x7F && point <= 0x9F);
    }
  }

  @Test
  void what_is_asked_for_is_as_harmless() {
    Pages pages = new Pages(calm::calculateRead, PageStore.EXAMPLE);
    for (String path :
        List.of("/search", "/positions", "/timeline", "/network", "/editor", "/issues")) {
      Map<String, List<String>> asked = new HashMap<>();
      for (String name :
          List.of("q", "about", "who", "publisher", "status", "type", "page", "query", "from")) {
        asked.put(name, List.of("talks" + ATTACK));
      }
      Document page = Jsoup.parse(pages.answer(path, asked).orElseThrow().text());
      assertThat(page.select("img, script:not([src]), [onerror]")).as(path).isEmpty();
    }
  }

  @Test
  void a_value_is_never_taken_for_a_parameter_of_the_query() {
    Pages pages = new Pages(calm::calculateRead, PageStore.EXAMPLE);
    String query =
        pages
            .answer(
                "/positions",
                Map.of("publisher", List.of("?least ?to \" } #"), "format", List.of("sparql")))
            .orElseThrow()
            .text();
    assertThat(query).contains("\"?least ?to \\\" } #\"");
  }

  /** An element's name, and the names of its attributes with it. */
  private static Set<String> parts(Element element) {
    Set<String> parts = new TreeSet<>(Set.of(element.tagName()));
    for (Attribute attribute : element.attributes()) {
      parts.add(element.tagName() + " " + attribute.getKey());
    }
    return parts;
  }

  private static List<String> paths(Store store) {
    Pages pages = new Pages(store::calculateRead, PageStore.EXAMPLE);
    return PATHS.stream().filter(path -> pages.answer(path, Map.of()).isPresent()).toList();
  }

  private static String html(Store store, String path) {
    return new Pages(store::calculateRead, PageStore.EXAMPLE)
        .answer(path, Map.of("q", List.of("talks")))
        .orElseThrow()
        .text();
  }

  private static Document page(Store store, String path) {
    return Jsoup.parse(html(store, path));
  }
}
