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
}
