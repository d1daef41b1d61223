package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-07-10                            | 2019-07-10
          2019-07-10T23:59:59.123-11:00         | 2019-07-10
          2019-07-10 08:00                      | 2019-07-10
          20190710                              | 2019-07-10
          2019/7/1                              | 2019-07-01
          10.07.2019                            | 2019-07-10
          Wed, 10 Jul 2019 10:30:00 GMT         | 2019-07-10
          July 10, 2019                         | 2019-07-10
          Jul. 10th 2019                        | 2019-07-10
          Wednesday, July 10, 2019              | 2019-07-10
          10 July 2019                          | 2019-07-10
          10th of September, 2019               | 2019-09-10
          10-Jul-2019                           | 2019-07-10
          February 29, 2024                     | 2024-02-29
          """)
  void datesAreReadAsNewsWriteThem(String written, LocalDate date) {
    assertThat(Dates.parse(written)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2019",
        "July 2019",
        "2023-02-30",
        "February 29, 2023",
        "2019-13-01",
        "10/07/2019",
        "1562754600",
        "99 July 2019",
        "20191399"
      })
  void whatIsNoDayIsNoDate(String written) {
    assertThat(Dates.parse(written)).isEmpty();
  }

  @Test
  void aDatelineIsADateAndNothingElse() {
    assertThat(Dates.isDateline("Friday, 3 March 2023, 10.30 a.m. CET")).isTrue();
    assertThat(Dates.isDateline("Updated: March 3, 2023 | 10:30")).isTrue();
    assertThat(Dates.isDateline("March 3, 2023 was a Friday.")).isFalse();
    assertThat(Dates.isDateline("They met on March 3, 2023")).isFalse();
    assertThat(Dates.isDateline("Oslo Declaration, March 3, 2023: what it says")).isFalse();
  }
}
