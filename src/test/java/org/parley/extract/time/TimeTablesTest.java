package org.parley.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.TimeExpression;

/** What expressions of time mean in an article of Wednesday, 15 May 2024; no parser is needed. */
class TimeTablesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "today                       | 2024-05-15",
        "this morning                | 2024-05-15",
        "yesterday evening           | 2024-05-14",
        "late yesterday              | 2024-05-14",
        "the day before yesterday    | 2024-05-13",
        "tomorrow                    | 2024-05-16",
        "the day after tomorrow      | 2024-05-17",
        "on Wednesday                | 2024-05-15",
        "on Monday                   | 2024-05-13",
        "on Friday morning           | 2024-05-10",
        "last Wednesday              | 2024-05-08",
        "next Wednesday              | 2024-05-22",
        "Tuesday of last week        | 2024-05-07",
        "this week                   | 2024-05-13 to 2024-05-19",
        "last week                   | 2024-05-06 to 2024-05-12",
        "next month                  | 2024-06",
        "last year                   | 2023",
        "earlier this year           | 2024",
        "this decade                 | 2020 to 2029",
        "three days ago              | 2024-05-12",
        "two weeks ago               | 2024-05-01",
        "a year ago                  | 2023",
        "by the end of this month    | 2024-05"
      })
  void whatCountsFromTheArticlesDayIsWorkedOut(String words, String value) {
    assertThat(past(words)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 3 May                  | 2024-05-03",
        "on May 3                  | 2024-05-03",
        "May 3rd, 2022             | 2022-05-03",
        "the 3rd of May 2022       | 2022-05-03",
        "2022-05-03                | 2022-05-03",
        "3.5.2022                  | 2022-05-03",
        "in May 2022               | 2022-05",
        "late May 2022             | 2022-05",
        "in 2019                   | 2019",
        "in the 1990s              | 1990 to 1999",
        "from 3 to 5 May 2022      | 2022-05-03 to 2022-05-05",
        "3 and 4 May 2022          | 2022-05-03 to 2022-05-04",
        "3 and 9 May 2022          | 2022-05-03",
        "between May and July 2022 | 2022-05 to 2022-07",
        "from November 2021 to February 2022 | 2021-11 to 2022-02",
        "2019-2021                 | 2019 to 2021",
        "2023-24                   | 2023 to 2024",
        "the first quarter of 2023 | 2023-01 to 2023-03",
        "the second half of 2023   | 2023-07 to 2023-12",
        "in 1848                   | 1848"
      })
  void aDateIsWhatItSays(String words, String value) {
    assertThat(past(words)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Friday     | 2024-05-10 | 2024-05-17",
        "on Monday     | 2024-05-13 | 2024-05-20",
        "on 1 June     | 2023-06-01 | 2024-06-01",
        "in June       | 2023-06    | 2024-06",
        "in March      | 2024-03    | 2025-03",
        "on 1 May      | 2024-05-01 | 2024-05-01",
        "on 2 January  | 2024-01-02 | 2025-01-02"
      })
  void theVerbSaysWhichOfTwoIsMeant(String words, String past, String future) {
    assertThat(past(words)).isEqualTo(past);
    assertThat(future(words)).isEqualTo(future);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more than 2000 people",
        "resolution 1701",
        "about 1990 tons",
        "31 February 2022",
        "at 10 percent",
        "Mayor Moen",
        "a march in town",
        "the summit",
        "$2024",
        "1,990 ships",
        "in room 2019b",
        "sundays best"
      })
  void whatIsNoTimeHasNoValue(String words) {
    assertThat(new Times(Optional.of(Issued.on(WEDNESDAY))).in(words, 0))
        .allMatch(found -> found.past().value().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 3 May 2022 they met. The next day they left.       | 2022-05-04",
        "On 3 May 2022 they met. Two weeks later they left.    | 2022-05-16 to 2022-05-22",
        "In May 2022 they met. The following month they left.  | 2022-06",
        "In 2019 they met. A year later they left.             | 2020",
        "On 3 May 2022 they met. The following Friday they left. | 2022-05-06",
        "In 2019 they met. The next day they left.             | -",
        "They met. The next day they left.                     | -"
      })
  void aSequenceCountsFromWhatWasNamedBefore(String text, String last) {
    List<FoundTime> found = new Times(Optional.of(Issued.on(WEDNESDAY))).in(text, 0);
    assertThat(shown(found.getLast().past())).isEqualTo(last);
  }

  @Test
  void offsetsAreCodePointsOfTheArticle() {
    String text = "🇵🇪🇨🇱 met on 3 May 2022, then 😀 in June 2022.";
    List<FoundTime> found = new Times(Optional.empty()).in(text, 100);
    assertThat(found).hasSize(2);
    for (FoundTime each : found) {
      int from = text.offsetByCodePoints(0, each.span().start() - 100);
      int to = text.offsetByCodePoints(0, each.span().end() - 100);
      assertThat(text.substring(from, to)).isEqualTo(each.past().text());
    }
  }

  @Test
  void expressionsStandInOrderAndDoNotOverlap() {
    String text =
        "On Monday, 3 May 2022, between May and July 2022, last week, in 2019-2021 and the 1990s,"
            + " three days ago, by the end of the year and on 5.5.2022 they met.";
    List<FoundTime> found = new Times(Optional.of(Issued.on(WEDNESDAY))).in(text, 0);
    assertThat(found).hasSizeGreaterThan(6);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().start()).isGreaterThanOrEqualTo(found.get(i - 1).span().end());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "May", "on", "the", "2024", "....", "3 3 3 3", "\u0000"})
  void anyTextCanBeRead(String text) {
    assertThat(new Times(Optional.empty()).in(text, 0)).isNotNull();
  }

  @Test
  void whereTheDayIsOnlyKnownRoughlyAValueHoldsForAllDays() {
    Times rough =
        new Times(Optional.of(new Issued(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 15))));
    assertThat(shown(rough.in("last year", 0).getFirst().past())).isEqualTo("2023");
    assertThat(shown(rough.in("next month", 0).getFirst().past())).isEqualTo("2024-06");
    assertThat(shown(rough.in("yesterday", 0).getFirst().past())).isEqualTo("-");
    assertThat(shown(rough.in("on 3 May 2022", 0).getFirst().past())).isEqualTo("2022-05-03");
  }

  @Test
  void wordsThatLookOneWaySaySo() {
    assertThat(show("yesterday")).isEqualTo(TimeShows.PAST);
    assertThat(show("next week")).isEqualTo(TimeShows.FUTURE);
    assertThat(show("on Monday")).isEqualTo(TimeShows.NOTHING);
  }

  private static TimeShows show(String words) {
    return new Times(Optional.empty()).in(words, 0).getFirst().shows();
  }

  private static String past(String words) {
    return shown(only(words).past());
  }

  private static String future(String words) {
    return shown(only(words).future());
  }

  private static FoundTime only(String words) {
    List<FoundTime> found = new Times(Optional.of(Issued.on(WEDNESDAY))).in(words, 0);
    assertThat(found).as(words).hasSize(1);
    return found.getFirst();
  }

  private static String shown(TimeExpression time) {
    return time.value()
        .map(begin -> begin + time.end().map(end -> " to " + end).orElse(""))
        .orElse("-");
  }
}
