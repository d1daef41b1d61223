package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.graph.ResolvedStance;

/** Targets as they read outside their article. */
@LoadsModels
class TargetWordingTest {
  private static String target(String holder, String text) {
    return Understood.text(text).stances().stream()
        .filter(stance -> stance.holder().equals(holder))
        .map(ResolvedStance::label)
        .reduce((one, other) -> other)
        .orElse("");
  }

  @Test
  void aPronounIsNamed() {
    assertThat(
            target(
                "peru",
                "Angela Merkel spoke in Lima on Monday. Peru wants her to mediate in the dispute."))
        .contains("Angela Merkel")
        .doesNotContain("her");
  }

  @Test
  void whomTheTargetNamesItselfStaysAPronoun() {
    assertThat(target("peru", "Peru urged Chile to open its port.")).contains("its port");
  }

  @Test
  void theHolderIsNotNamedAgain() {
    assertThat(target("peru", "Peru defended its tariffs on steel.")).doesNotContain("Peru");
  }

  @Test
  void aShortFormInsideATargetIsToldByWhatNamedItFirst() {
    assertThat(
            target(
                "peru",
                "Chile announced a fishing agreement with Ecuador. Peru vowed to block the agreement."))
        .contains("fishing agreement");
  }

  @Test
  void aShortFormByAnotherWordOfItsKindIsToldToo() {
    assertThat(
            target(
                "peru",
                "Chile announced a fishing agreement with Ecuador. Peru rejected the deal."))
        .contains("fishing agreement");
  }

  @Test
  void whatIsOursIsNotOnePersons() {
    assertThat(
            target(
                "chile",
                "Angela Merkel spoke in Lima on Monday. Chile said: \"We condemn the attack on our harbours.\""))
        .doesNotContain("Merkel");
  }
}
