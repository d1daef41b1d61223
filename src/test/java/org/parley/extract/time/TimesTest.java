package org.parley.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.TimeExpression;

class TimesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource({
    "They met on Monday.,               2024-05-13, 2024-05-20",
    "They met on 3 June.,               2023-06-03, 2024-06-03",
    "They met on 24 February.,          2024-02-24, 2025-02-24",
    "They met in September.,            2023-09,    2024-09",
    "They met in March.,                2024-03,    2025-03",
    "They met yesterday.,               2024-05-14, 2024-05-14",
    "They met tomorrow evening.,        2024-05-16, 2024-05-16",
    "They met last month.,              2024-04,    2024-04",
    "They met three weeks ago.,         2024-04-24, 2024-04-24",
    "They met on 14 December 2025.,     2025-12-14, 2025-12-14",
    "They met in 2019.,                 2019,       2019",
    "They met on Wednesday.,            2024-05-15, 2024-05-15"
  })
  void theVerbDecidesWhichWayAWordLooks(String sentence, String past, String future) {
    FoundTime found = only(new Times(Optional.of(Issued.on(WEDNESDAY))), sentence);
    assertThat(found.past().value()).contains(past);
    assertThat(found.future().value()).contains(future);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 31 February 2024",
        "on 30 February",
        "on 31 April 2023",
        "on 29 February 2023",
        "on February 30, 2024",
        "on 2023-02-29",
        "on 2023-04-31"
      })
  void aDayThatTheCalendarLacksKeepsItsWordsOnly(String words) {
    for (FoundTime found :
        new Times(Optional.of(Issued.on(WEDNESDAY))).in("They met " + words + ".", 0)) {
      assertThat(found.past().value().filter(value -> value.length() > 7)).isEmpty();
      assertThat(found.future().value().filter(value -> value.length() > 7)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on 99 May 2024.",
        "It ran from May 40 to June 77.",
        "Code 2024-99-99 was used.",
        "Between 2016 and 2014.",
        "In 999 years' time.",
        "999 weeks ago.",
        "May 0, 2020"
      })
  void numbersOutOfRangeDoNoHarm(String text) {
    assertThatCode(() -> new Times(Optional.of(Issued.on(WEDNESDAY))).in(text, 0))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"on Monday", "yesterday", "last month", "next year", "on 24 February", "in March"})
  void withoutTheArticlesDateNothingIsMadeUp(String words) {
    FoundTime found = only(new Times(Optional.empty()), "They met " + words + ".");
    assertThat(found.past().value()).isEmpty();
    assertThat(found.future().value()).isEmpty();
    assertThat(found.past().text()).isNotBlank();
  }

  @Test
  void aLeapDayIsADayOfLeapYearsOnly() {
    assertThat(
            only(new Times(Optional.of(Issued.on(WEDNESDAY))), "on 29 February 2024")
                .past()
                .value())
        .contains("2024-02-29");
    assertThat(
            only(new Times(Optional.of(Issued.on(LocalDate.of(2024, 2, 29)))), "tomorrow")
                .past()
                .value())
        .contains("2024-03-01");
  }

  @Test
  void twoDaysMakeAnInterval() {
    TimeExpression july =
        only(new Times(Optional.of(Issued.on(LocalDate.of(2023, 7, 8)))), "on July 6-7").past();
    assertThat(july.value()).contains("2023-07-06");
    assertThat(july.end()).contains("2023-07-07");
    TimeExpression turn =
        only(new Times(Optional.empty()), "December 30, 2023 to January 2").past();
    assertThat(turn.value()).contains("2023-12-30");
    assertThat(turn.end()).contains("2024-01-02");
  }

  @Test
  void spansCountCodePointsOfTheArticle() {
    FoundTime found =
        only(new Times(Optional.of(Issued.on(WEDNESDAY))), "\uD83D\uDE80\uD83D\uDE80 in 2019");
    assertThat(found.span().start()).isEqualTo(3);
    assertThat(found.span().end()).isEqualTo(10);
  }

  @Test
  void expressionsStandInTheOrderOfTheText() {
    List<FoundTime> found =
        new Times(Optional.of(Issued.on(WEDNESDAY)))
            .in("In 2019, on Monday and since last year.", 100);
    assertThat(found).extracting(FoundTime::span).isSorted().hasSize(3);
    assertThat(found.getFirst().span().start()).isEqualTo(100);
  }

  private static FoundTime only(Times times, String text) {
    List<FoundTime> found = times.in(text, 0);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }
}
