package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.LoadsModels;

/** What belongs to a target and what does not, and which words take no side. */
@LoadsModels
class WholeTargetRulesTest {
  private static List<String> stances(String text) {
    return Understood.text(text).stances().stream()
        .map(s -> s.holder() + " " + s.position().name().toLowerCase() + " " + s.label())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru condemned the raids by Chad, Mali and Kenya.      | raids by Chad, Mali and Kenya",
        "Peru praised a pact with Chad, Mali and two other states. | Chad, Mali and two other states"
      })
  void aListIsWhole(String sentence, String end) {
    assertThat(stances(sentence)).anyMatch(stance -> stance.endsWith(end));
  }

  @Test
  void whatOnlySetsTheSceneIsLeftOut() {
    assertThat(
            stances("In my view, the toll should be lifted, Emma Lind, the mayor of Oslo, said."))
        .anyMatch(stance -> stance.endsWith("supports toll should be lifted"));
  }

  @Test
  void aWarningThatSomethingMustBeDoneAsksForIt() {
    assertThat(stances("Kenya warned that the dam must be mended before the rains."))
        .anyMatch(stance -> stance.startsWith("kenya supports"))
        .noneMatch(stance -> stance.startsWith("kenya opposes"));
    assertThat(stances("Kenya warned that the dam will burst."))
        .noneMatch(stance -> stance.startsWith("kenya supports"));
  }

  @Test
  void whoeverMayDoEitherTakesNoSide() {
    assertThat(stances("Peru can vote to approve or reject the port deal."))
        .noneMatch(stance -> stance.contains("supports port deal"));
    assertThat(stances("Chad condemned any pact that Kenya rejects."))
        .noneMatch(stance -> stance.startsWith("kenya"));
  }

  @Test
  void theNextPresidentIsNotThisOne() {
    String named = "President Dina Boluarte of Peru flew to Oslo. ";
    assertThat(stances(named + "The next president of Peru could revoke the fishing pact."))
        .noneMatch(stance -> stance.contains("boluarte opposes"));
    assertThat(stances(named + "The president of Peru revoked the fishing pact."))
        .anyMatch(stance -> stance.contains("boluarte opposes"));
  }
}
