package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two questions that are called alike are told apart where both are shown. */
class TwinsTest {
  private static final String BASE = "https://example.org/kg/";

  private static Row stance(String issue, String key, String article) {
    return new Row(
        Map.of(
            "issue",
            issue,
            "on",
            BASE + "issue/" + key,
            "article",
            BASE + "article/" + article,
            "headline",
            "Ferry talks go on"));
  }

  private static List<String> names(Row... rows) {
    return Twins.apart(List.of(rows)).stream().map(row -> row.get("issue")).toList();
  }

  @Test
  void whatIsCalledByNoOtherNameStaysAsItIs() {
    assertThat(names(stance("fishing", "fishing", "a1"), stance("ferries", "ferry-island", "a1")))
        .containsExactly("fishing", "ferries");
  }

  @Test
  void theRestOfTheKeyIsAdded() {
    assertThat(
            names(
                stance("fishing", "fishing", "a1"),
                stance("Fishing", "fishing-iceland", "a1"),
                stance("fishing", "fishing", "a2")))
        .containsExactly("fishing", "Fishing (iceland)", "fishing");
  }

  @Test
  void aQuestionOfOneArticleIsCalledByItsHeadline() {
    assertThat(
            names(stance("the deal", "deal-iceland", "a1"), stance("the deal", "a-2-deal", "a-2")))
        .containsExactly("the deal (iceland)", "the deal (in “Ferry talks go on”)");
  }

  @Test
  void nothingElseOfARowChanges() {
    Row one = stance("fishing", "fishing-iceland", "a1");
    Row told = Twins.apart(List.of(one, stance("fishing", "fishing", "a1"))).getFirst();
    assertThat(told.get("on")).isEqualTo(one.get("on"));
    assertThat(told.cells().keySet()).isEqualTo(one.cells().keySet());
  }
}
