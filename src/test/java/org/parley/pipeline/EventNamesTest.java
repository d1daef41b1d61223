package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.LoadsModels;

@LoadsModels
class EventNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile arrested the rebels.                      | Chile arrested rebels",
        "Chile will arrest the rebels in May.              | Chile to arrest rebels",
        "Chile has arrested the rebels.                  | Chile has arrested rebels",
        "Emmanuel Macron will step down in May.                  | Emmanuel Macron to step down",
        "The diplomats of Peru were expelled on Monday.          | diplomats of Peru expelled"
      })
  void anEventThatAVerbTellsIsCalledAsInAHeadline(String sentence, String name) {
    assertThat(Understood.text(sentence).reports())
        .extracting(report -> report.label())
        .contains(name);
  }
}
