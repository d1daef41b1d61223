package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.store.Store;

/** Claims are read by everybody, and decided on by who has the token. */
class ReviewPageTest {
  private final Store store = PageStore.talks(node -> node);
  private final NotedDesk desk = new NotedDesk(store);
  private final Pages pages =
      new Pages(store::calculateRead, PageStore.EXAMPLE, Optional.of(desk), Optional.empty());

  @BeforeEach
  void somethingIsThere() {
    assertThat(get(Map.of()).select(".stance.review")).hasSizeGreaterThan(2);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void without_the_token_claims_are_shown_with_their_sentence_and_no_form_to_decide() {
    Document page = get(Map.of());
    assertThat(page.select(".stance.review blockquote")).isNotEmpty();
    assertThat(page.select("button[name=decision]")).isEmpty();
    assertThat(page.expectFirst("#unlock input[name=token]").attr("value")).isEmpty();
    assertThat(page.text()).contains("news.decisions.tsv");
  }

  @Test
  void with_it_each_claim_has_its_forms_and_a_decision_is_said_and_gone() {
    Document page = post(Map.of("token", "t"), true);
    Element claim = page.expectFirst(".stance.review");
    Element form = claim.expectFirst("form");
    assertThat(form.select("button")).extracting(Element::text).containsExactly("Accept", "Reject");
    String iri = form.expectFirst("[name=on]").attr("value");
    assertThat(form.expectFirst("[name=token]").attr("value")).isEqualTo("t");

    Document after = post(Map.of("token", "t", "on", iri, "decision", "accept"), true);
    assertThat(desk.decided).containsExactly("ACCEPT " + iri + " ");
    assertThat(after.expectFirst("[role=status]").text()).startsWith("Accepted: ");
    assertThat(after.select("[name=on][value=" + iri + "]")).isEmpty();
  }

  @Test
  void a_correction_is_made_of_its_fields_and_needs_one() {
    String iri = "https://example.org/kg/article/article/stance-1";
    Map<String, String> form = new HashMap<>(Map.of("token", "t", "on", iri));
    form.put("decision", "correct");
    assertThat(post(form, true).expectFirst("[role=status]").text())
        .isEqualTo("Nothing was written: a correction says FIELD=VALUE");
    form.putAll(Map.of("position", "conditional", "condition", "a; b", "correction", "holder=X"));
    post(form, true);
    assertThat(desk.decided)
        .containsExactly("CORRECT " + iri + " position=conditional; condition=a, b; holder=X");
  }

  @Test
  void a_wrong_token_decides_nothing_and_is_not_kept() {
    Map<String, List<String>> form =
        Map.of("token", List.of("wrong"), "on", List.of("x"), "decision", List.of("accept"));
    Page answer = pages.review(form, false).orElseThrow();
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("not the token").doesNotContain("value=\"wrong\"");
    assertThat(desk.decided).isEmpty();
  }

  @Test
  void the_token_stands_in_no_address() {
    Document page = post(Map.of("token", "s3cret", "actor", "Ethiopia", "kind", "event"), true);
    page.select("[href], [action], [src], [cite]")
        .forEach(each -> assertThat(each.attributes().html()).doesNotContain("s3cret"));
    assertThat(page.select(".data a").eachAttr("href"))
        .anyMatch(each -> each.contains("kind=event"));
  }

  @Test
  void what_cannot_be_found_is_said() {
    assertThat(get(Map.of("actor", "nobody")).text()).contains("knows no actor nobody");
  }

  @Test
  void an_article_leads_to_the_decision_on_its_claim() {
    Document article = Jsoup.parse(pages.answer("/article/article", Map.of()).orElseThrow().text());
    String claim = article.expectFirst(".claim.stance a:contains(decide)").attr("href");
    assertThat(claim).startsWith("/review?claim=");
    assertThat(
            get(Map.of(
                    "claim",
                    URLDecoder.decode(
                        claim.substring("/review?claim=".length()), StandardCharsets.UTF_8)))
                .select(".stance.review"))
        .hasSize(1);
    Pages usual = new Pages(store::calculateRead, PageStore.EXAMPLE);
    assertThat(usual.answer("/article/article", Map.of()).orElseThrow().text())
        .doesNotContain("/review");
    assertThat(usual.answer("/review", Map.of())).isEmpty();
    assertThat(usual.review(Map.of(), true)).isEmpty();
  }

  private Document get(Map<String, String> parameters) {
    return Jsoup.parse(pages.answer("/review", lists(parameters)).orElseThrow().text());
  }

  private Document post(Map<String, String> form, boolean allowed) {
    return Jsoup.parse(pages.review(lists(form), allowed).orElseThrow().text());
  }

  private static Map<String, List<String>> lists(Map<String, String> values) {
    Map<String, List<String>> lists = new HashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return lists;
  }
}
