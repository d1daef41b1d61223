package org.parley.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "Łódź, lodz",
    "Wałęsa, walesa",
    "Ørsted, orsted",
    "Straße, strasse",
    "İstanbul, istanbul",
    "Côte d’Ivoire, cote-divoire",
    "Ukraine’s parliament, ukraine-parliament"
  })
  void aKeyKeepsTheLettersOfTheName(String name, String key) {
    assertThat(Slugs.of(name)).isEqualTo(key);
  }
}
