package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Positions as the table that {@code parley positions} shows first. */
class PositionMatrixTest {
  private static final int MANY = 100;

  @Test
  void aRowIsAHolderAndAColumnAnIssue() {
    PositionMatrix matrix =
        PositionMatrix.of(
            List.of(
                row("Norland", "toll", "2025-01-10", "opposes", ""),
                row("Sudland", "toll", "2025-01-11", "supports", ""),
                row("Norland", "ferry", "2025-01-12", "conditional", "")),
            MANY);
    assertThat(matrix.heads()).containsExactly("who", "the toll", "the ferry");
    assertThat(matrix.rows())
        .containsExactly(List.of("Norland", "-", "if"), List.of("Sudland", "+", ""));
    assertThat(matrix.leftOut()).isEmpty();
  }

  @Test
  void whoChangedSidesHasBothTheLatestFirst() {
    PositionMatrix matrix =
        PositionMatrix.of(
            List.of(
                row("Norland", "toll", "2025-01-10", "opposes", ""),
                row("Norland", "toll", "2025-03-01", "opposes, if", ""),
                row("Norland", "toll", "2025-02-01", "supports", ""),
                row("Norland", "toll", "2024-12-01", "opposes", ""),
                row("Norland", "toll", "", "undecided", "")),
            MANY);
    assertThat(matrix.rows()).containsExactly(List.of("Norland", "- if + - ?"));
  }

  @Test
  void whatOthersClaimOfAnActorIsLeftOut() {
    PositionMatrix matrix =
        PositionMatrix.of(
            List.of(
                row("Norland", "toll", "2025-01-10", "opposes", ""),
                row("Ostland", "toll", "2025-01-10", "supports", "Norland")),
            MANY);
    assertThat(matrix.rows()).containsExactly(List.of("Norland", "-"));
    assertThat(matrix.leftOut()).isEmpty();
  }

  @Test
  void theIssuesThatMostStandOnComeFirst() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int issue = 0; issue < 8; issue++) {
      for (int holder = 0; holder <= issue; holder++) {
        rows.add(row("Holder " + holder, "issue " + issue, "2025-01-10", "supports", ""));
      }
    }
    PositionMatrix matrix = PositionMatrix.of(rows, MANY);
    assertThat(matrix.heads())
        .containsExactly(
            "who",
            "the issue 7",
            "the issue 6",
            "the issue 5",
            "the issue 4",
            "the issue 3",
            "the issue 2");
    assertThat(matrix.leftOut()).hasValueSatisfying(m -> assertThat(m).startsWith("6 of 8 issues"));
  }

  @Test
  void ofHoldersThoseWithMostPositionsStay() {
    List<Map<String, String>> rows =
        List.of(
            row("Ostland", "toll", "2025-01-10", "supports", ""),
            row("Norland", "toll", "2025-01-10", "supports", ""),
            row("Norland", "ferry", "2025-01-10", "supports", ""),
            row("Sudland", "ferry", "2025-01-10", "opposes", ""));
    PositionMatrix matrix = PositionMatrix.of(rows, 2);
    assertThat(matrix.rows()).extracting(row -> row.get(0)).containsExactly("Norland", "Ostland");
    assertThat(matrix.leftOut())
        .contains(
            "2 of 2 issues and 2 of 3 holders shown; --limit N shows more holders,"
                + " 'parley issues' lists the issues");
  }

  @Test
  void whereManyStandOnTwoIssuesTheOneOfMoreArticlesComesFirst() {
    PositionMatrix matrix =
        PositionMatrix.of(
            List.of(
                row("Norland", "ferry", "2025-01-10", "supports", ""),
                row("Norland", "toll", "2025-01-10", "supports", ""),
                row("Norland", "toll", "2025-01-11", "supports", "")),
            MANY);
    assertThat(matrix.heads()).containsExactly("who", "the toll", "the ferry");
  }

  @Test
  void noPositionsAreAnEmptyTable() {
    PositionMatrix matrix = PositionMatrix.of(List.of(), MANY);
    assertThat(matrix.heads()).containsExactly("who");
    assertThat(matrix.rows()).isEmpty();
  }

  /** A row of the query, of an article of that day. */
  private static Map<String, String> row(
      String holder, String issue, String since, String position, String claimedBy) {
    return Map.of(
        "holder", holder,
        "on", issue,
        "issue", "the " + issue,
        "iri", "https://example.org/article/of-" + since + "/stance-1",
        "since", since,
        "position", position,
        "claimedBy", claimedBy);
  }
}
