package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Store;

/** The pages of a store with one article: talks in Oslo, and who stands where on the border. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private Store store = Store.inMemory();
  private Pages pages = new Pages(store::calculateRead, PageStore.EXAMPLE);

  @BeforeAll
  void open() {
    store = PageStore.talks(node -> node);
    pages = new Pages(store::calculateRead, PageStore.EXAMPLE);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "/actor/ethiopia",
        "/article/article",
        "/event/article-event-1",
        "/place/oslo"
      })
  void every_page_has_one_heading_a_main_part_and_no_script_of_its_own(String path) {
    Document page = html(path, Map.of());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
    assertThat(page.title()).endsWith("– Parley");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/positions",
        "/cell?actor=eritrea&issue=ISSUE",
        "/issues",
        "/issue/ISSUE",
        "/actors",
        "/actor/ethiopia",
        "/timeline",
        "/event/article-event-1",
        "/articles",
        "/article/article",
        "/map",
        "/place/oslo",
        "/network",
        "/network?by=positions",
        "/search?q=oslo"
      })
  void every_page_links_to_its_data_and_to_its_query(String address) throws IOException {
    Document page = at(address.replace("ISSUE", issue()));
    Map<String, String> links = new HashMap<>();
    page.select(".data a").forEach(link -> links.putIfAbsent(link.ownText(), link.attr("href")));
    assertThat(links).containsKeys("CSV", "JSON", "SPARQL", "open in the editor");
    String csv = links.getOrDefault("CSV", "");
    String json = links.getOrDefault("JSON", "");

    assertThat(get(csv).mediaType()).startsWith("text/csv");
    // Nobody agrees with anybody in this store.
    assertThat(get(csv).text().lines().count())
        .isGreaterThan(address.endsWith("by=positions") ? 0 : 1);
    assertThat(get(json).mediaType()).startsWith("application/json");
    assertThat(new ObjectMapper().readTree(get(json).body()).isObject()).isTrue();
    String sparql = get(links.getOrDefault("SPARQL", "")).text();
    assertThat(sparql).contains("SELECT").doesNotContain("# param:");
    assertThat(
            at(links.getOrDefault("open in the editor", ""))
                .expectFirst("textarea")
                .wholeText()
                .strip())
        .isEqualTo(sparql.strip());
    for (String query : sparql.split("(?m)^(?=# title:)")) {
      if (!query.isBlank()) {
        QueryFactory.create(query);
      }
    }
  }

  /** The question that Eritrea's cell is on, by its key. */
  private String issue() {
    String cell = at("/positions").expectFirst("a.cell[aria-label^=Eritrea]").attr("href");
    return cell.replaceAll(".*issue=([^&]*).*", "$1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/actors",
        "/actor/ethiopia",
        "/actor/nobody",
        "/article/article",
        "/event/article-event-1",
        "/place/oslo",
        "/place/nowhere",
        "/issue/none",
        "/nothing",
        "/static/parley.css",
        "/static/none",
        "/actor/x> ?y <z",
        "/actor/a/b",
        "/cell"
      })
  void whether_there_is_a_page_is_known_without_it(String path) {
    assertThat(pages.has(path)).isEqualTo(pages.answer(path, Map.of()).isPresent());
  }

  @Test
  void drawings_are_files_of_their_own() {
    for (String path : List.of("/network", "/network?by=positions", "/map")) {
      Page picture = get(path + (path.contains("?") ? "&" : "?") + "format=svg");
      assertThat(picture.mediaType()).startsWith("image/svg+xml");
      Document svg = Jsoup.parse(picture.text(), Parser.xmlParser());
      assertThat(svg.expectFirst("svg").attr("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
      assertThat(svg.select("script, foreignObject, style, image")).isEmpty();
    }
    assertThat(get("/positions?format=svg").mediaType()).isEqualTo(Page.HTML);
  }

  @Test
  void a_cell_of_the_matrix_leads_to_its_sentence() {
    Document matrix = html("/positions", Map.of());
    var cell = matrix.expectFirst("a.cell[aria-label^=Eritrea]");
    assertThat(cell.text()).isEqualTo("−");
    assertThat(cell.classNames()).contains("against");
    Document stances = follow(cell.attr("href"));
    assertThat(stances.expectFirst("blockquote").text())
        .isEqualTo("Eritrea opposes the plan for joint patrols.");
    assertThat(stances.expectFirst("mark").text()).contains("joint patrols");
  }

  @Test
  void the_article_marks_speaker_cue_and_content_where_they_stand() {
    Document article = html("/article/article", Map.of());
    var claim = article.expectFirst(".claim.statement:contains(said)");
    String id = claim.id();
    assertThat(article.select("[data-parts~=" + id + ":speaker]").text())
        .isEqualTo("Norwegian Prime Minister Jonas Gahr Støre");
    assertThat(article.select("[data-parts~=" + id + ":cue]").text()).isEqualTo("said");
    assertThat(article.select("[data-parts~=" + id + ":content]").text())
        .isEqualTo("The talks were useful,");
  }

  @Test
  void the_text_of_the_article_is_whole() {
    assertThat(html("/article/article", Map.of()).select(".text p").eachText())
        .contains("Ethiopia and Eritrea held talks in Oslo on Tuesday.");
  }

  @Test
  void search_finds_names_without_their_accents() {
    assertThat(html("/search", Map.of("q", List.of("store"))).select(".hits a").eachText())
        .contains("Jonas Gahr Støre");
  }

  @Test
  void search_says_by_which_other_name_it_found_somebody() {
    Document found = html("/search", Map.of("q", List.of("prime")));
    assertThat(found.select(".hits li:contains(Støre) small").text())
        .contains("also “")
        .containsIgnoringCase("prime");
    assertThat(
            html("/search", Map.of("q", List.of("store")))
                .select(".hits li:contains(Støre) small")
                .text())
        .doesNotContain("also");
  }

  @Test
  void the_editor_takes_over_the_query_of_a_page() {
    Document editor = html("/editor", Map.of("page", List.of("/actor/ethiopia")));
    assertThat(editor.expectFirst("textarea").wholeText()).contains("actor/ethiopia>");
    Document other = html("/editor", Map.of("query", List.of("planned-events")));
    assertThat(other.expectFirst("textarea").wholeText()).contains("planned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/actor/nobody",
        "/actor/",
        "/actor/a/b",
        "/actor/x> ?y <z",
        "/static/../pom.xml",
        "/static/",
        "/article/article/stance-1",
        "/cell",
        "relative"
      })
  void elsewhere_there_is_nothing(String path) {
    assertThat(pages.answer(path, Map.of())).isEmpty();
    assertThat(pages.missing(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parley.css",
        "cells.js",
        "article.js",
        "network.js",
        "editor.js",
        "review.js",
        "icon.svg",
        "cytoscape.js",
        "yasgui.js",
        "yasgui.css"
      })
  void files_that_pages_refer_to_are_there(String name) {
    assertThat(pages.answer("/static/" + name, Map.of()))
        .get()
        .extracting(Page::status)
        .isEqualTo(200);
  }

  @Test
  void strange_parameters_change_nothing() {
    Document page =
        html(
            "/positions",
            Map.of(
                "least",
                List.of("NaN"),
                "from",
                List.of("yesterday"),
                "holders",
                List.of("-1"),
                "voice",
                List.of("own'"),
                "codebook",
                List.of("none")));
    assertThat(page.select("a.cell")).hasSameSizeAs(html("/positions", Map.of()).select("a.cell"));
  }

  private Document html(String path, Map<String, List<String>> parameters) {
    Optional<Page> page = pages.answer(path, parameters);
    assertThat(page).as(path).isPresent();
    assertThat(page.orElseThrow().mediaType()).isEqualTo(Page.HTML);
    return Jsoup.parse(page.orElseThrow().text());
  }

  private Document follow(String address) {
    return at(address);
  }

  private Document at(String address) {
    Page page = get(address);
    assertThat(page.mediaType()).as(address).isEqualTo(Page.HTML);
    return Jsoup.parse(page.text());
  }

  private Page get(String address) {
    String[] parts = address.split("[?&]");
    Map<String, List<String>> parameters = new HashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split("=", 2);
      parameters.put(pair[0], List.of(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
    Optional<Page> page = pages.answer(parts[0], parameters);
    assertThat(page).as(address).isPresent();
    return page.orElseThrow();
  }
}
