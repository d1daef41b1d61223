package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A briefing quotes what can be read, of both sides. */
class BriefingTest {
  private static Row stance(String on, String holder, String position, String since) {
    return new Row(Map.of("on", on, "holderIri", holder, "position", position, "since", since));
  }

  /** Forty for the ferry, three against it, one for the bridge. */
  private static List<Row> ferryAndBridge() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(stance("ferry", "mayor-" + i, "supports", "2024-01-%02d".formatted(i % 28 + 1)));
    }
    for (int i = 0; i < 3; i++) {
      rows.add(stance("ferry", "captain-" + i, "opposes", "2024-02-01"));
    }
    rows.add(stance("bridge", "mayor-1", "supports", "2024-03-01"));
    return rows;
  }

  private static Map<String, Long> sides(List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("on") + " " + row.get("position"), Collectors.counting()));
  }

  @Test
  void ofManyQuestionsEachSideHasItsTurn() {
    assertThat(sides(Briefing.quoted(ferryAndBridge())))
        .containsOnly(
            Map.entry("ferry supports", 6L),
            Map.entry("ferry opposes", 3L),
            Map.entry("bridge supports", 1L));
  }

  @Test
  void ofOneQuestionAllAreQuoted() {
    List<Row> ferry =
        ferryAndBridge().stream().filter(row -> row.get("on").equals("ferry")).toList();
    assertThat(Briefing.quoted(ferry)).hasSize(43);
  }

  @Test
  void whoSaysTheSameAgainIsQuotedOnce() {
    List<Row> twice =
        List.of(
            stance("ferry", "mayor", "supports", "2024-01-01"),
            stance("ferry", "mayor", "supports", "2024-05-01"));
    assertThat(Briefing.quoted(twice))
        .extracting(row -> row.get("since"))
        .containsOnly("2024-05-01");
  }
}
