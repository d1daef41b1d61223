package org.parley.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.graph.Tenure;

/** Whether somebody is in office on a day, by what is known of the term. */
class TenuresTest {
  @ParameterizedTest(name = "{0} to {1}, seen {2}: {4} on {3}")
  @CsvSource({
    "2019-05-20, 2024-03, , 2022-01-01, true",
    "2019-05-20, 2024-03, , 2024-04-01, false",
    "2019-05-20, 2024-03, , 2019-05-19, false",
    "2019-05-20, , 2026-01, 2026-06-01, true",
    "2019-05-20, , 2022-08, 2022-08-31, true",
    "2019-05-20, , 2022-08, 2022-09-01, false",
    ", 2021-02-01, , 2021-01-15, true",
    ", 2021-02-01, , 2017-01-15, false",
    ", , 2025-04, 2025-06-01, true",
    ", , 2025-04, 2018-06-01, false"
  })
  void holds(String from, String to, String asOf, LocalDate day, boolean expected) {
    Tenure tenure =
        new Tenure(
            "somebody",
            "minister",
            "somewhere",
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            Optional.ofNullable(asOf));
    assertThat(Tenures.holds(tenure, Optional.of(day))).isEqualTo(expected);
  }
}
