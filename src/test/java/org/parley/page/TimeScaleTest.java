package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates on a line, and bars over stretches of time. */
class TimeScaleTest {

  @ParameterizedTest
  @CsvSource({
    "2024,       2024-01-01",
    "2024-06,    2024-06-01",
    "2024-06-15, 2024-06-15",
    "2024-02-29, 2024-02-29"
  })
  void aYearOrMonthStandsForItsFirstDay(String date, LocalDate day) {
    assertThat(TimeScale.day(date)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2024-13", "2023-02-29", "20240615", "24-06"})
  void whatIsNoDateHasNoDay(String date) {
    assertThat(TimeScale.day(date)).isEmpty();
  }

  @Test
  void theFirstDayStandsLeftAndTheLastOneRight() {
    TimeScale scale = scale("2024-03-01", "2024-01-01", "not a date", "2024-02-01");
    assertThat(scale.first()).isEqualTo("2024-01-01");
    assertThat(scale.last()).isEqualTo("2024-03-01");
    assertThat(scale.x(scale.first())).isEqualTo(100);
    assertThat(scale.x(scale.last())).isEqualTo(700);
    assertThat(scale.x(LocalDate.parse("2024-02-01"))).isEqualTo(410);
  }

  @Test
  void aSingleDayIsNoDivisionByNothing() {
    TimeScale scale = scale("2024-03-01");
    assertThat(scale.x(scale.first())).isEqualTo(100);
    assertThat(scale.ticks()).extracting(Tick::label).containsExactly("2024-03");
  }

  @Test
  void withoutDatesThereIsNoScale() {
    assertThat(TimeScale.over(List.of("soon", ""), 0, 10)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-10 | 2024-03-05 | 2024-02 2024-03",
        "2024-01-01 | 2024-12-31 | 2024-01 2024-03 2024-05 2024-07 2024-09 2024-11",
        "2020-05-01 | 2024-05-01 | 2021 2022 2023 2024",
        "1990-01-01 | 2024-01-01 | 1990 1995 2000 2005 2010 2015 2020",
        "2024-03-04 | 2024-03-09 | 2024-03-04",
        "1991-03-01 | 2024-01-01 | 1995 2000 2005 2010 2015 2020",
        "1811-01-01 | 2028-01-01 | 1850 1900 1950 2000"
      })
  void theLineHasNoMoreTicksThanCanBeRead(String first, String last, String labels) {
    assertThat(scale(first, last).ticks())
        .extracting(Tick::label)
        .containsExactly(labels.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"2024-01-01, 2024-01-20", "2022-11-03, 2024-02-01", "1871-05-04, 2026-11-30"})
  void ticksRiseWithinTheLine(String first, String last) {
    List<Integer> places = scale(first, last).ticks().stream().map(Tick::x).toList();
    assertThat(places).isSorted().doesNotHaveDuplicates().allMatch(x -> x >= 100 && x <= 700);
    assertThat(places).hasSizeLessThanOrEqualTo(17);
  }

  @Test
  void aFewWeeksAreCountedByTheDay() {
    Bars bars = Bars.of(List.of("2024-05-01", "2024-05-01", "2024-05-03", "2024-05"));
    assertThat(bars.unit()).isEqualTo("day");
    assertThat(bars.bars())
        .extracting(bar -> bar.label() + " " + bar.count())
        .containsExactly("2024-05-01 2", "2024-05-03 1");
    assertThat(bars.most()).isEqualTo(2);
  }

  @Test
  void aFewYearsByTheMonthAndMoreByTheYear() {
    assertThat(Bars.of(List.of("2022-01-05", "2022-01-30", "2024-06-01")).bars())
        .extracting(bar -> bar.label() + " " + bar.count())
        .containsExactly("2022-01 2", "2024-06 1");
    Bars long_ = Bars.of(List.of("1990-01-05", "1990-07-30", "2024-06-01"));
    assertThat(long_.unit()).isEqualTo("year");
    assertThat(long_.bars()).extracting(Bar::label).containsExactly("1990", "2024");
  }

  @Test
  void theHighestBarFillsTheDrawingAndNoneVanishes() {
    List<String> days =
        Stream.concat(Collections.nCopies(500, "2024-05-01").stream(), Stream.of("2024-05-09"))
            .toList();
    List<Bar> bars = Bars.of(days).bars();
    assertThat(bars.getFirst().height()).isEqualTo(Bars.HEIGHT);
    assertThat(bars.getFirst().y()).isZero();
    assertThat(bars.getLast().height()).isEqualTo(2);
    assertThat(bars.getLast().x() + bars.getLast().width()).isLessThanOrEqualTo(Bars.WIDTH);
  }

  @Test
  void withoutDatesThereAreNoBars() {
    assertThat(Bars.of(List.of()).bars()).isEmpty();
    assertThat(Bars.of(List.of("soon")).most()).isZero();
  }

  private static TimeScale scale(String... dates) {
    return TimeScale.over(List.of(dates), 100, 600).orElseThrow();
  }

  @Test
  void aFewDatesOfAnotherCenturyTakeNoRoom() {
    List<String> dates = new ArrayList<>(Collections.nCopies(200, "2020"));
    dates.addAll(Collections.nCopies(200, "2024-05-06"));
    dates.addAll(List.of("1815", "1831-02-03", "2099"));
    Bars bars = Bars.of(dates);
    assertThat(bars.bars())
        .extracting(Bar::label)
        .as("by month, since the years between are few")
        .contains("2024-05")
        .doesNotContain("1815", "2099");
    assertThat(bars.outside()).isEqualTo(3);
  }

  @Test
  void datesThatFillTheLineAreAllDrawn() {
    List<String> dates = new ArrayList<>();
    for (int year = 1800; year < 2020; year++) {
      dates.add(Integer.toString(year));
    }
    assertThat(Bars.of(dates).outside()).isZero();
    assertThat(Bars.of(dates).bars()).hasSize(220);
  }
}
