package org.parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table of positions has room for a few issues only. */
class LeadingIssuesTest {
  private static final Map<String, Set<String>> HOLDERS =
      Map.of(
          "quotas", Set.of("Chad", "Niger"),
          "tolls", Set.of("Chad", "Niger", "Peru"),
          "ferries", Set.of("Chad", "Peru"),
          "harbours", Set.of("Chad", "Peru"));

  private static final Map<String, Set<String>> ARTICLES =
      Map.of("quotas", Set.of("one"), "ferries", Set.of("one", "two"), "harbours", Set.of("one"));

  @Test
  void whatMostHoldersStandOnComesFirst() {
    assertThat(LeadingIssues.of(HOLDERS, ARTICLES, 1)).containsExactly("tolls");
  }

  @Test
  void amongEqualsThatOfMoreArticlesThenTheFirstByName() {
    assertThat(LeadingIssues.of(HOLDERS, ARTICLES, 9))
        .containsExactly("tolls", "ferries", "harbours", "quotas");
  }

  @Test
  void policiesComeBeforeWhatSomebodyIsBlamedFor() {
    Map<String, Set<String>> holders =
        Map.of(
            "https://example.org/kg/issue/conduct-of-norland", Set.of("a", "b", "c"),
            "https://example.org/kg/issue/claim-tolls", Set.of("a", "b"),
            "https://example.org/kg/issue/claims-court", Set.of("a"));

    assertThat(LeadingIssues.of(holders, Map.of(), 2))
        .containsExactly(
            "https://example.org/kg/issue/claims-court",
            "https://example.org/kg/issue/conduct-of-norland");
  }
}
