package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        "The rebels were arrested by Chile on Monday.            | Chile arrested rebels",
        "Chile is deporting the migrants.                        | Chile deporting migrants",
        "The diplomats of Peru were expelled on Monday.          | diplomats of Peru expelled"
      })
  void anEventThatAVerbTellsIsCalledAsInAHeadline(String sentence, String name) {
    assertThat(Understood.text(sentence).reports())
        .extracting(report -> report.label())
        .contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chile has not arrested the rebels.", "Chile did not arrest the rebels."})
  void noNameSaysThatWhatWasNotDoneWas(String sentence) {
    assertThat(Understood.text(sentence).reports())
        .extracting(report -> report.label())
        .allMatch(name -> name.contains(" not "));
  }

  @Test
  void whoeverDidNotPleadGuiltyDidNotPleadNotGuilty() {
    assertThat(Understood.text("Juan Perez pleaded not guilty in Lima.").reports()).isNotEmpty();
    assertThat(Understood.text("Juan Perez did not plead guilty in Lima.").reports()).isEmpty();
  }
}
