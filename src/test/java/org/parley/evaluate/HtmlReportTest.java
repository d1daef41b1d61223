package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;

/** An article can hold anything, and the page shows it as text. */
class HtmlReportTest {
  private static final String HOSTILE = "<script>alert('x')</script> & \"more\" \u0000";

  @Test
  void whateverAnArticleHoldsIsText() {
    String page = page(HOSTILE, HOSTILE);
    assertThat(page)
        .doesNotContain("<script>", "alert('x')", "\u0000")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot; \uFFFD");
  }

  @Test
  void aMissStandsBesideItsSentenceUnderItsArticle() {
    String page = page("ferry", "the pact");
    assertThat(page)
        .contains("<summary>ferry (1)</summary>")
        .contains("<strong class=\"missed\">missed</strong> stance: the pact")
        .contains("<blockquote>Lund backs the pact.</blockquote>");
  }

  @Test
  void thePageAsksTheNetworkForNothing() {
    assertThat(page("ferry", "the pact"))
        .startsWith("<!DOCTYPE html>")
        .contains("prefers-color-scheme: dark")
        .doesNotContain("http:", "https:", "src=", "url(", "@import");
  }

  private static String page(String article, String what) {
    Finding finding =
        Finding.at(article, FindingKind.MISSED, "stance", what, List.of(new Span(2, 22)));
    Evaluation evaluation =
        new Evaluation(
            GoldKind.ANNOTATIONS,
            "article",
            List.of(article),
            units -> List.of(new Prf("stances", 0, 0, 1)),
            List.of(finding),
            List.of());
    return HtmlReport.of(
        new Report(
            what,
            "store",
            evaluation,
            Optional.empty(),
            Map.of(article, "😀 Lund backs the pact. And more.")));
  }
}
