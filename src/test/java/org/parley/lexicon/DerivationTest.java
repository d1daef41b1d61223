package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationTest {

  @ParameterizedTest
  @CsvSource({
    "renewal,       renew",
    "annexation,    annex",
    "electrification, electrify",
    "legalization,  legalise",
    "normalisation, normalise",
    "suspension,    suspend",
    "expulsion,     expulse",
    "invasion,      invade",
    "destruction,   destruct",
    "reduction,     reduce",
    "abolition,     abolish",
    "prohibition,   prohibit",
    "withdrawal,    withdraw",
    "deploying,     deploy",
    "imposing,      impose"
  })
  void aNounOfActionMayComeFromItsVerb(String noun, String verb) {
    assertThat(Derivation.verbs(noun)).contains(verb);
  }

  @Test
  void spellingsInIzeAreThoseInIse() {
    assertThat(Derivation.verbs("nationalize")).containsExactly("nationalise");
    assertThat(Derivation.base("nationalization")).isEqualTo("nationalise");
  }

  @ParameterizedTest
  @ValueSource(strings = {"treaty", "war", "deal", "nation", "ring"})
  void otherWordsComeFromNoVerb(String word) {
    assertThat(Derivation.verbs(word)).isEmpty();
  }

  @Test
  void onlyAnEndingThatTellsTheVerbMakesOneOfBoth() {
    assertThat(Derivation.base("militarisation")).isEqualTo("militarise");
    assertThat(Derivation.base("electrification")).isEqualTo("electrify");
    assertThat(Derivation.base("department")).isEqualTo("department");
    assertThat(Derivation.base("annexation")).isEqualTo("annexation");
  }
}
