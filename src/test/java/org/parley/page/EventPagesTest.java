package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of an event, and what articles report of it. */
class EventPagesTest {
  private static final String KG = "https://x.example/kg/article/";

  @Test
  void anArticleThatSaysItTwiceIsOneStep() {
    List<Row> life =
        List.of(
            step("", "ongoing", "gazette/event-1"),
            step("2024-03-01", "planned", "courier/event-1"),
            step("2024-03-04", "occurred", "herald/event-2"),
            step("2024-03-04", "occurred", "herald/event-5"),
            step("2024-03-04", "occurred", "courier-2/event-1"),
            step("2024-03-04", "cancelled", "herald/event-9"));
    assertThat(EventPages.steps(life))
        .extracting(row -> row.get("date") + " " + row.get("status"))
        .as("what has no date comes last")
        .containsExactly(
            "2024-03-01 planned",
            "2024-03-04 occurred",
            "2024-03-04 occurred",
            "2024-03-04 cancelled",
            " ongoing");
  }

  @Test
  void aReportIsShownOnceWithAllOfItsSentences() {
    List<Row> rows =
        List.of(
            sentence("herald/event-2", "It lasted until dawn.", "talks in Quito"),
            sentence("herald/event-2", "The talks in Quito are over.", "talks in Quito"),
            sentence("herald/event-2", "It lasted until dawn.", "talks in Quito"),
            sentence("courier/event-1", "Both sides will meet.", "meet"));
    List<ArticleReport> reports = EventPages.reports(rows);
    assertThat(reports)
        .extracting(each -> each.row().get("iri"))
        .containsExactly(KG + "herald/event-2", KG + "courier/event-1");
    assertThat(reports.getFirst().sentences())
        .as("the one with the words first")
        .containsExactly(
            Piece.of("The talks in Quito are over.", "talks in Quito"),
            Piece.of("It lasted until dawn.", "talks in Quito"));
  }

  private static Row step(String date, String status, String report) {
    return new Row(Map.of("date", date, "status", status, "report", KG + report));
  }

  private static Row sentence(String report, String quote, String words) {
    return new Row(Map.of("iri", KG + report, "quote", quote, "words", words));
  }
}
