package org.parley.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When two spellings of a name meet. */
class FormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Erdoğan            | Erdogan",
        "U.S.               | US",
        "U.S.A.             | USA",
        "St. Lucia          | St Lucia",
        "Mt. Kenya          | Mt Kenya",
        "Cote d’Ivoire      | Cote d'Ivoire",
        "Côte d'Ivoire      | Cote d'Ivoire",
        "Łódź               | Lodz",
        "Ørsted             | Orsted",
        "Straße             | Strasse",
        "Ægir               | Aegir",
        "Þór                | Thor",
        "Baku–Tbilisi       | Baku-Tbilisi",
        "Əliyev             | Aliyev",
        "Washington , D.C.  | Washington, DC",
        "United   States    | United States",
        "Mr. Moen           | Mr. Moen",
        "us                 | us",
        "US                 | US"
      })
  void aFormHasAKey(String form, String key) {
    assertThat(Forms.fold(form)).isEqualTo(key);
  }

  @Test
  void blanksOfAllKindsAreBlanksAndMarksThatNobodySeesAreNone() {
    assertThat(Forms.fold("\u00a0United\u202fStates\n")).isEqualTo("United States");
    assertThat(Forms.fold("Pe\u200dru\u00ad")).isEqualTo("Peru");
    assertThat(Forms.fold("")).isEmpty();
    assertThat(Forms.fold("   ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Erdoğan",
        "U.S.",
        "Washington , D.C.",
        "Łódź–Gdańsk",
        "  Ada   Moen ",
        "A.B. C.D."
      })
  void foldingTwiceIsFoldingOnce(String form) {
    assertThat(Forms.fold(Forms.fold(form))).isEqualTo(Forms.fold(form));
  }

  @Test
  void anyCharactersHaveAKeyThatStaysAsItIs() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      StringBuilder form = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        form.appendCodePoint(random.nextInt(0x2ff) + (random.nextInt(9) == 0 ? 0x2000 : 0));
      }
      String key = Forms.fold(form.toString());
      assertThat(Forms.fold(key)).as("of %s", form).isEqualTo(key);
      assertThat(key).as("of %s", form).doesNotContain("  ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Kremlin | Kremlin",
        "The Hague   | Hague",
        "theatre     | -",
        "the         | -",
        "Thessaly    | -"
      })
  void anArticleIsNoPartOfAName(String form, String without) {
    assertThat(Forms.withoutArticle(form).orElse("-")).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NORTH KOREA                | North Korea",
        "REPUBLIC OF CHAD           | Republic of Chad",
        "GUINEA-BISSAU              | Guinea-Bissau",
        "COTE D'IVOIRE              | Cote D'Ivoire",
        "PEOPLE'S PARTY             | People's Party",
        "NATO                       | -",
        "USA                        | -",
        "North Korea                | -",
        "KOREAn                     | -",
        "12345                      | -"
      })
  void capitalsAreANameInItsUsualCase(String form, String title) {
    assertThat(Forms.titleCase(form).orElse("-")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UN Security Council | UN security council",
        "Council             | -",
        "Ada Moen            | -"
      })
  void someWriteBodiesSmall(String form, String sentence) {
    assertThat(Forms.sentenceCase(form).orElse("-")).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"Zelensky, Zelenskyy", "Zelenskyy, Zelensky", "Zelenskiy, Zelenskyi"})
  void aFamilyNameHasSeveralRomanisations(String name, String other) {
    assertThat(Forms.romanisations(name)).contains(other, name);
  }

  @Test
  void mostNamesHaveOne() {
    assertThat(Forms.romanisations("Moen")).containsExactly("Moen");
    assertThat(Forms.otherSpelling("Ada Moen")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Peru, 1", "United States, 2", "a b c d, 4"})
  void aKeyHasSoManyWords(String key, int words) {
    assertThat(Forms.words(key)).isEqualTo(words);
  }

  @Test
  void titlesMeetInAnyCase() {
    assertThat(Forms.titleKey("Prime Minister")).isEqualTo(Forms.titleKey("PRIME  MINISTER"));
    assertThat(Forms.officeKey("president", "chile"))
        .isNotEqualTo(Forms.officeKey("president", "peru"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recep Tayyip Erdoğan    | recep-tayyip-erdogan",
        "Chile's envoy           | chile-envoy",
        "U.S.–Chad pact (2024)   | us-chad-pact-2024",
        "  --Peru--              | peru",
        "Côte d’Ivoire           | cote-divoire"
      })
  void aSlugIsPlain(String name, String slug) {
    assertThat(Slugs.of(name)).isEqualTo(slug);
    assertThat(Slugs.of(slug)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "…", "習近平", "😀", "'s"})
  void aNameWithoutLettersOfASlugHasOneAllTheSame(String name) {
    assertThat(Slugs.of(name)).matches("x[0-9a-f]+");
    assertThat(Slugs.of(name)).isEqualTo(Slugs.of(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Chile's    | Chile",
        "Chile’s    | Chile",
        "Texas'     | Texas",
        "Ada  Moen  | Ada Moen",
        "O'Neill    | O'Neill"
      })
  void aGenitiveIsNoPartOfAName(String words, String name) {
    assertThat(Names.clean(words)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Q212, Q212",
    "http://www.wikidata.org/entity/Q212, Q212",
    "https://www.wikidata.org/wiki/Q212, Q212",
    "wd:Q212, Q212",
    "Q, -",
    "212, -",
    "q212, -",
    "Q212x, -"
  })
  void anItemIsItsIriOrItsId(String cell, String id) {
    assertThat(WikidataItem.idOf(cell).orElse("-")).isEqualTo(id);
  }
}
