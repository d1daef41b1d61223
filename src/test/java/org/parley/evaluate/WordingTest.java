package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people write one name in two ways. */
class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Éstlund Bank|estlund bank",
        "Norland's envoys|norland envoys",
        "Norland’s envoys|norlands envoys",
        "An  A-4 plan|a 4 plan",
        "the the toll|the toll",
        "…|''",
      })
  void accentsPossessivesAndALeadingArticleGo(String text, String plain) {
    assertThat(Wording.plain(text)).isEqualTo(plain);
  }

  @Test
  void ofAHoldersNameSmallWordsAndTitlesGoEverywhere() {
    assertThat(Wording.holder("Mr Lund and the Bank of Ost")).isEqualTo("lund bank ost");
  }

  @Test
  void contentWordsMeetByTheirStems() {
    assertThat(Wording.stems("the sanctions on members"))
        .containsExactlyInAnyOrderElementsOf(Wording.stems("sanction, member"));
    assertThat(Wording.stems("their")).isEmpty();
    // no stem under three letters
    assertThat(Wording.stems("used")).containsExactly("used");
  }
}
