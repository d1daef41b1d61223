package org.parley.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWindowTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, true",
    "0, 0, 1, 1, false",
    "0, 5, 5, 9, true",
    "0, 5, 6, 9, false",
    "3, 4, 0, 9, true"
  })
  void twoMeetWhereADayLiesInBoth(int from, int to, int start, int end, boolean meet) {
    assertThat(window(from, to).meets(window(start, end))).isEqualTo(meet);
    assertThat(window(start, end).meets(window(from, to))).isEqualTo(meet);
  }

  @Test
  void theNextDayIsNextToADayOnly() {
    assertThat(window(0, 0).isNextDayTo(window(1, 1))).isTrue();
    assertThat(window(1, 1).isNextDayTo(window(0, 0))).isTrue();
    assertThat(window(0, 0).isNextDayTo(window(2, 2))).isFalse();
    assertThat(window(0, 0).isNextDayTo(window(1, 2))).isFalse();
  }

  @Test
  void daysAreCountedWithBothEnds() {
    assertThat(window(0, 0).days()).isEqualTo(1);
    assertThat(window(0, 13).days()).isEqualTo(14);
    assertThat(new TimeWindow(LocalDate.MIN, LocalDate.MAX, false).days())
        .isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "Talks,   Talks,     true",
    "Talks,   Summit,    true",
    "Talks,   CONSULT,   true",
    "CONSULT, Visit,     true",
    "Visit,   Talks,     false",
    "Talks,   Agreement, false",
    "Nothing, Talks,     false"
  })
  void typesAreOfOneEventIfUsualForOneOccasion(String one, String other, boolean compatible) {
    assertThat(KindsOfEvent.compatible(one, other)).isEqualTo(compatible);
    assertThat(KindsOfEvent.compatible(other, one)).isEqualTo(compatible);
  }

  @Test
  void meetingsAndAgreementsMayBeADayOff() {
    assertThat(KindsOfEvent.isOccasion("Summit")).isTrue();
    assertThat(KindsOfEvent.isOccasion("Treaty")).isTrue();
    assertThat(KindsOfEvent.isOccasion("Shelling")).isFalse();
  }

  private static TimeWindow window(int from, int to) {
    return new TimeWindow(FIRST.plusDays(from), FIRST.plusDays(to), true);
  }
}
