package org.parley.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.text.Trees;

class NegationTest {
  private static final Trees TREES = Trees.of("negation");

  @ParameterizedTest
  @CsvSource({
    "not,        join,     true",
    "never,      joined,   true",
    "no-longer,  supports, true",
    "no-subject, backed,   true",
    "no-object,  made,     true",
    "nobody,     backed,   true",
    "or,         threaten, true",
    "affirmed,   joined,   false",
    "or,         pledged,  false"
  })
  void aVerbIsNegatedByItselfItsSubjectOrItsObject(String id, String verb, boolean negated) {
    assertThat(of(id, verb)).isEqualTo(negated);
  }

  @Test
  void orHandsTheNegationOn() {
    assertThat(of("or", "attack")).isTrue();
  }

  @Test
  void notOnlyNegatesNothing() {
    assertThat(of("not-only", "joined")).isFalse();
    assertThat(of("not-only", "funded")).isFalse();
  }

  @Test
  void noLongerTellsThatItOnceWas() {
    Written tree = Written.of(TREES, "no-longer");
    assertThat(tree.view().negation().noLonger(tree.token("supports"))).isTrue();
    Written never = Written.of(TREES, "never");
    assertThat(never.view().negation().noLonger(never.token("joined"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "noun,      objection, true",
    "adjective, willing,   true",
    "not,       join,      true",
    "affirmed,  pact,      false",
    "no-object, promise,   true"
  })
  void aWordOfAttitudeIsNegatedByWhatStandsAroundIt(String id, String word, boolean negated) {
    Written tree = Written.of(TREES, id);
    assertThat(tree.view().negation().ofAttitude(tree.token(word))).isEqualTo(negated);
  }

  private static boolean of(String id, String verb) {
    Written tree = Written.of(TREES, id);
    return tree.view().negation().of(tree.token(verb));
  }
}
