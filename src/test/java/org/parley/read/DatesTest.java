package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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
          2019.07.10                            | 2019-07-10
          20190710T101500Z                      | 2019-07-10
          1562754600                            | 2019-07-10
          1562754600000                         | 2019-07-10
          1562754600.25                         | 2019-07-10
          25/07/2019                            | 2019-07-25
          07/25/2019                            | 2019-07-25
          07/07/2019                            | 2019-07-07
          Wed, 10 Jul 19 10:30:00 GMT           | 2019-07-10
          10-Jul-99                             | 1999-07-10
          Updated 12 July 2019, published 10 July 2019 | 2019-07-10
          Last modified: July 12, 2019; July 10, 2019  | 2019-07-10
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
        "0",
        "1970-01-01T00:00:00Z",
        "2150-03-04",
        "32/13/2019",
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

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2019/07/10/talks.html, 2019-07-10",
    "https://example.org/news/2019-07-10-talks, 2019-07-10",
    "https://example.org/world/2019/jul/10/talks, 2019-07-10",
    "https://example.org/a/20190710/1, 2019-07-10",
    "https://example.org/talks-20191399-x,",
    "https://example.org/p/123456789,",
    "https://example.org/2019/07/talks,"
  })
  void anAddressCanNameTheDay(String url, LocalDate day) {
    assertThat(Dates.inAddress(url)).isEqualTo(Optional.ofNullable(day));
  }
}
