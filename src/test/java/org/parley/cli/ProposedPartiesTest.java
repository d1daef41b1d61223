package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.weigh.Example;

/** Examples for those who may take part in events. */
class ProposedPartiesTest {
  @Test
  void whatIsLearnedFromSeveralFoldersIsAdded() {
    ProposedParties one = parties("a", true, 3);
    ProposedParties both = one.and(parties("b", false, 4));
    assertThat(both.gold()).isEqualTo(7);
    assertThat(both.parties()).extracting(Example::article).containsExactly("a", "b");
    assertThat(both.agents()).extracting(Example::right).containsExactly(true, false);
    assertThat(ProposedParties.none().and(one)).isEqualTo(one);
  }

  @Test
  void anEventThatGoldDoesNotHaveTeachesNothing() {
    assertThat(ProposedParties.of(Map.of(), Map.of("event", List.of())))
        .isEqualTo(ProposedParties.none());
  }

  private static ProposedParties parties(String article, boolean right, int gold) {
    Example example = new Example(article, new TreeSet<>(List.of("zone=same")), right, right);
    return new ProposedParties(List.of(example), List.of(example), gold);
  }
}
