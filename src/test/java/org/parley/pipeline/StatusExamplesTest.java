package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.LoadsModels;
import org.parley.claim.Status;

@LoadsModels
class StatusExamplesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Narendra Modi met Emmanuel Macron in Paris.                              | OCCURRED",
        "Narendra Modi has met Emmanuel Macron in Paris.                          | OCCURRED",
        "Narendra Modi and Emmanuel Macron held talks in Paris.                   | OCCURRED",
        "Narendra Modi is meeting Emmanuel Macron in Paris.                       | ONGOING",
        "Narendra Modi is visiting France.                               | ONGOING",
        "Narendra Modi will meet Emmanuel Macron in Paris.                        | PLANNED",
        "Narendra Modi plans to meet Emmanuel Macron in Paris.                    | PLANNED",
        "Narendra Modi is expected to meet Emmanuel Macron in Paris.              | PLANNED",
        "Narendra Modi is set to visit France.                           | PLANNED",
        "Narendra Modi called off his visit to France.                   | CANCELLED",
        "Narendra Modi cancelled his visit to France.                    | CANCELLED",
        "Narendra Modi failed to reach an agreement with Emmanuel Macron. | DENIED",
        "There was no meeting between Modi and Macron. | DENIED",
        "The summit of Egypt and Turkey was called off. | CANCELLED",
        "Narendra Modi postponed his visit to France.                    | CANCELLED"
      })
  void tenseModalsAndWhatGovernsAnEventDecideItsStatus(String sentence, Status status) {
    assertThat(Understood.text(sentence).reports())
        .extracting(report -> report.status())
        .contains(status);
  }
}
