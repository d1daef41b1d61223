package org.parley.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.graph.Tenure;

/** How names meet, and who is in office when. */
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya's          | Kenya",
        "the United  States | the United States",
        "Laos'            | Laos",
        "Saint-Denis      | Saint-Denis",
        "Ana Horvat.      | Ana Horvat",
        "Acme Inc.        | Acme Inc.",
        "U.S.             | U.S."
      })
  void aNameIsCleanWithoutWhatGrammarAdds(String words, String name) {
    assertThat(Names.clean(words)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recep Tayyip Erdoğan | recep-tayyip-erdogan",
        "Côte d'Ivoire        | cote-divoire",
        "U.S.                 | us",
        "Kenya's Parliament   | kenya-parliament",
        "Władysław            | wladyslaw"
      })
  void aSlugIsPlain(String name, String slug) {
    assertThat(Slugs.of(name)).isEqualTo(slug);
  }

  @Test
  void aNameInAnotherScriptHasAKeyToo() {
    assertThat(Slugs.of("Київ")).startsWith("x").isNotEqualTo(Slugs.of("Львів"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Erdoğan       | Erdogan",
        "U.S.          | US",
        "Cote d’Ivoire | Côte d'Ivoire",
        "New  York     | New York"
      })
  void formsOfANameHaveOneKey(String one, String other) {
    assertThat(Forms.fold(one)).isEqualTo(Forms.fold(other));
  }

  @Test
  void caseIsKept() {
    assertThat(Forms.fold("us")).isNotEqualTo(Forms.fold("US"));
  }

  @Test
  void romanisationsAreSpellingsOfOneFamily() {
    assertThat(Forms.romanisations("Zelensky"))
        .containsExactly("Zelenskyy", "Zelenskiy", "Zelenskyi", "Zelenskii", "Zelensky");
    assertThat(Forms.romanisations("Scholz")).containsExactly("Scholz");
  }

  @Test
  void englishHasTwoSpellings() {
    assertThat(Forms.otherSpelling("Ministry of Defence")).contains("Ministry of Defense");
    assertThat(Forms.otherSpelling("World Health Organization"))
        .contains("World Health Organisation");
    assertThat(Forms.otherSpelling("Ministry of Health")).isEmpty();
  }

  @Test
  void titlesAndOfficesHaveKeys() {
    assertThat(Forms.titleKey("Prime Minister")).isEqualTo("prime minister");
    assertThat(Forms.officeKey("president", "kenya")).isNotEqualTo(Forms.officeKey("x", "kenya"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-20, 2024-05-20, '',   2022-01-01, true",
    "2019-05-20, 2024-05-20, '',   2019-05-19, false",
    "2019-05-20, 2024-05-20, '',   2024-05-20, true",
    "2019-05-20, 2024-05-20, '',   2024-05-21, false",
    "2019,       '',         2025, 2026-01-01, true",
    "2019,       '',         2020, 2019-06-01, true",
    "2019,       '',         2020, 2023-06-01, false",
    "2019-05,    2024,       '',   2024-12-31, true"
  })
  void anOfficeIsHeldFromItsFirstDayToItsLast(
      String from, String to, String asOf, LocalDate day, boolean held) {
    Tenure tenure =
        new Tenure("somebody", "president", "kenya", given(from), given(to), given(asOf));
    assertThat(Tenures.holds(tenure, Optional.of(day))).isEqualTo(held);
  }

  private static Optional<String> given(String date) {
    return Optional.of(date).filter(d -> !d.isEmpty());
  }

  @Test
  void wordsAreCounted() {
    assertThat(List.of(Forms.words("Kenya"), Forms.words("New York City"))).containsExactly(1, 3);
  }
}
