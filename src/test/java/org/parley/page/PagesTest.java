package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        "/actor/ethiopia",
        "/article/article",
        "/event/article-event-1"
      })
  void what_a_page_shows_is_there_as_data_and_as_a_query(String path) {
    assertThat(as(path, "csv").mediaType()).startsWith("text/csv");
    assertThat(as(path, "csv").text().lines().count()).isGreaterThan(1);
    assertThat(as(path, "json").text()).startsWith("{");
    assertThat(as(path, "sparql").text()).contains("SELECT").doesNotContain("# param:");
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

  private Page as(String path, String format) {
    return pages.answer(path, Map.of("format", List.of(format))).orElseThrow();
  }

  private Document html(String path, Map<String, List<String>> parameters) {
    Optional<Page> page = pages.answer(path, parameters);
    assertThat(page).as(path).isPresent();
    assertThat(page.orElseThrow().mediaType()).isEqualTo(Page.HTML);
    return Jsoup.parse(page.orElseThrow().text());
  }

  private Document follow(String address) {
    String[] parts = address.split("[?&]");
    Map<String, List<String>> parameters = new java.util.HashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split("=", 2);
      parameters.put(pair[0], List.of(pair[1]));
    }
    return html(parts[0], parameters);
  }
}
