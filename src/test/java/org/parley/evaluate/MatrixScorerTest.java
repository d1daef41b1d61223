package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Norland is against the toll, then for it; Sudland is for it. The reading has the first by another
 * name and twice, turns Sudland's position, has what the gold leaves open, and one that is not
 * there.
 */
class MatrixScorerTest {
  private final Evaluation tolls = Scored.of("tolls", "tolls/read.csv");

  @Test
  void aCellIsArticleHolderCodeAndPosition() {
    assertThat(Scored.row(tolls, "cells")).isEqualTo("0.333 0.333 0.333 1 3 3");
    assertThat(Scored.row(tolls, "cells, any position")).isEqualTo("0.667 0.667 0.667 2 3 3");
  }

  @Test
  void overAllArticlesTheCommonestPositionCountsAndOfEqualsTheFirstInTheAlphabet() {
    // Norland: once against, once for, so "opposes", as the reading has it. Sudland: for it in the
    // gold; the reading has both, so "opposes".
    assertThat(Scored.row(tolls, "matrix, all articles")).isEqualTo("0.400 0.333 0.500 1 3 2");
  }

  @Test
  void missesHaveTheirSentence() {
    assertThat(Scored.findings(tolls))
        .containsExactly(
            "missed cell: Sudland – supports – toll",
            "extra cell: Sudland – opposes – toll",
            "missed cell: Norland – supports – toll",
            "extra cell: Ostland – supports – toll");
    assertThat(tolls.findings().getFirst().quote()).isEqualTo("Sudland defends its toll.");
  }
}
