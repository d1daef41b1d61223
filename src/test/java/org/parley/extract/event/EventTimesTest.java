package org.parley.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;
import org.parley.claim.TimeExpression;
import org.parley.extract.Extracted;
import org.parley.text.Trees;

/** When an event is, in articles of a Wednesday whose trees are written out. */
class EventTimesTest {
  private static final Trees TREES = Trees.of("days");
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource({
    "monday,      Meeting, 2024-05-13",
    "will-monday, Meeting, 2024-05-20",
    "may-third,   Meeting, 2024-05-03",
    "june-will,   Meeting, 2024-06",
    "may-fall-after, Meeting, 2025-03",
    "fell-after,  Meeting, 2024-03",
    "today,       Meeting, 2024-05-15",
    "yesterday,   Meeting, 2024-05-14",
    "ago,         Meeting, 2024-05-01",
    "dated,       Meeting, 2023-05-03",
    "next-month,  Talks,   2024-06",
    "year-end,    Meeting, 2024",
    "summer,      Meeting, 2023",
    "in-2019,     Agreement, 2019",
    "since,       Shelling, 2014",
    "last-week,   Meeting, 2024-05-06 to 2024-05-12",
    "between,     Meeting, 2023-05-03 to 2023-05-05",
    "decade,      Shelling, 1990 to 1999",
    "said-there,  Meeting, 2024-05-10",
    "said-there,  PressConference, 2024-05-13",
    "over-attack, Attack, 2024-05-03",
    "over-attack, Meeting, -",
    "its-day,     Meeting, -",
    "day-before-clause, Shelling, 2024-05-13",
    "camp-where,  Shelling, -"
  })
  void anEventIsWhenTheWordsBesideItSay(String id, String type, String value) {
    assertThat(when(id, type)).isEqualTo(value);
  }

  @Test
  void eachVerbHasTheTimeOfItsOwnClause() {
    assertThat(when("two-times", "Meeting")).isEqualTo("2023-05");
    assertThat(when("two-times", "Agreement")).isEqualTo("2023-06");
  }

  @Test
  void whenItIsSaidIsNotWhenItHappened() {
    assertThat(when("said-friday", "Meeting")).isEqualTo("2024-05-13");
  }

  @Test
  void aNounMayHaveItsDayBeforeIt() {
    assertThat(when("mondays-talks", "Talks")).isEqualTo("2024-05-13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-days-later", "the-next-day"})
  void whatCountsFromAnotherDayNeedsOne(String id) {
    assertThat(when(id, "Agreement")).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource({
    "dated,     two-days-later, 2023-05-05",
    "dated,     the-next-day,   2023-05-04",
    "yesterday, the-next-day,   2024-05-15",
    "june-will, the-next-day,   -"
  })
  void itCountsFromTheDayThatTheTextNamedLast(String first, String second, String value) {
    ArticleClaims claims =
        Extracted.of(TREES.text(Optional.of(WEDNESDAY), List.of(List.of(first, second)))).claims();
    assertThat(value(claims, "Agreement")).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"monday", "may-third", "last-week", "yesterday", "ago", "next-month"})
  void withoutTheArticlesDayTheWordsStay(String id) {
    List<EventReport> reports = Extracted.of(TREES.text(id)).claims().reports();
    TimeExpression time = reports.getFirst().time().orElseThrow();
    assertThat(time.value()).isEmpty();
    assertThat(time.text()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dated", "in-2019", "between", "decade", "two-times"})
  void whatIsDatedItselfNeedsNoDay(String id) {
    List<EventReport> reports = Extracted.of(TREES.text(id)).claims().reports();
    assertThat(reports.getFirst().time().orElseThrow().value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, 2024-02-28", "2024-01-01, 2023-12-31", "2024-03-01, 2024-02-29"})
  void yesterdayIsTheDayBeforeWhateverTheCalendar(LocalDate published, String yesterday) {
    ArticleClaims claims =
        Extracted.of(TREES.text(Optional.of(published), List.of(List.of("yesterday")))).claims();
    assertThat(value(claims, "Meeting")).isEqualTo(yesterday);
  }

  private static String when(String id, String type) {
    return value(
        Extracted.of(TREES.text(Optional.of(WEDNESDAY), List.of(List.of(id)))).claims(), type);
  }

  private static String value(ArticleClaims claims, String type) {
    return claims.reports().stream()
        .filter(report -> report.type().equals(type))
        .findFirst()
        .orElseThrow()
        .time()
        .flatMap(
            time ->
                time.value().map(begin -> begin + time.end().map(end -> " to " + end).orElse("")))
        .orElse("-");
  }
}
