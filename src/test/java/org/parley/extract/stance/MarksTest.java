package org.parley.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotation marks of targets stand in pairs. */
class MarksTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "“fair toll            | fair toll",
        "close the port”       | close the port",
        "a “fair” toll         | a “fair” toll",
        "rivers or dams\" here | rivers or dams here",
        "\"fair\" toll         | \"fair\" toll",
        "to come ‘to Lima      | to come to Lima",
        "Lima’s toll           | Lima’s toll"
      })
  void noneIsLeftAlone(String words, String paired) {
    assertThat(Marks.paired(words)).isEqualTo(paired);
  }
}
