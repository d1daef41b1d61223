package org.parley.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.graph.FormReading;
import org.parley.graph.GazetteerEntry;

/** Small gazetteers of a test's own: what each table adds, and what is wrong with one. */
class TablesTest {
  private static final String STATES =
      """
      id\tname\tofficial_name\tadjectives\tpeople\tcapital\tgovernment_metonyms\tlat\tlon\twikidata
      norland\tNorland\tRepublic of Norland\tNorlandish\tNorlanders\tNorburg\tthe Old Castle\t60.5\t10\tQ1
      """;
  private static final String PEOPLE =
      """
      id\tname\tgiven\tfamily\tgender\trank
      ada-moen\tAda Moen\tAda\tMoen\tf\t5
      carl-moen\tCarl Moen\tCarl\tMoen\tm\t50
      """;
  private static final String TERMS =
      """
      person\toffice\tof\tfrom\tto
      ada-moen\tpresident\tnorland\t2020-01-01\t2024
      carl-moen\tpresident\tnorland\t2024-02\t
      """;

  @ParameterizedTest
  @CsvSource({
    "Norland,             NAME",
    "Republic of Norland, NAME",
    "NORLAND,             NAME",
    "the Norland,         NAME",
    "Norlandish,          ADJECTIVE",
    "Norlanders,          PEOPLE",
    "Norburg,             CAPITAL",
    "the Old Castle,      METONYM"
  })
  void aStateHasFormsOfManyKinds(String form, FormKind kind) {
    TsvGazetteer gazetteer = gazetteer(STATES);
    assertThat(gazetteer.readings(form))
        .extracting(reading -> reading.entry().id(), FormReading::kind)
        .containsExactly(tuple("norland", kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"norland", "Norlan", "Norland Norland", "", "Old"})
  void otherFormsMeanNothing(String form) {
    assertThat(gazetteer(STATES).readings(form)).isEmpty();
  }

  @Test
  void aStateHasAPlaceOnTheMapAndAnItem() {
    GazetteerEntry norland = gazetteer(STATES).entry("norland").orElseThrow();
    assertThat(norland.kind()).isEqualTo(EntryKind.STATE);
    assertThat(norland.latitude()).contains(60.5);
    assertThat(norland.longitude()).contains(10.0);
    assertThat(norland.wikidata()).contains("Q1");
  }

  @Test
  void theBetterKnownOfTwoStandsFirst() {
    assertThat(gazetteer(STATES, PEOPLE).readings("Moen"))
        .extracting(reading -> reading.entry().id())
        .containsExactly("ada-moen", "carl-moen");
    assertThat(gazetteer(STATES, PEOPLE).readings("Carl Moen"))
        .extracting(FormReading::kind)
        .containsExactly(FormKind.NAME);
  }

  @Test
  void aTermMakesSomebodyOneOfAState() {
    TsvGazetteer gazetteer = gazetteer(STATES, PEOPLE, TERMS);
    assertThat(gazetteer.entry("ada-moen").flatMap(GazetteerEntry::state)).contains("norland");
    assertThat(gazetteer.tenures("president", "norland")).hasSize(2);
    assertThat(gazetteer.tenures("king", "norland")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31, -",
    "2020-01-01, ada-moen",
    "2023-07-04, ada-moen",
    "2024-03-01, carl-moen",
    "2026-01-01, carl-moen"
  })
  void whoIsInOfficeDependsOnTheDay(LocalDate day, String holder) {
    TsvGazetteer gazetteer = gazetteer(STATES, PEOPLE, TERMS);
    assertThat(Tenures.holder(gazetteer, "president", "norland", Optional.of(day)).orElse("-"))
        .isEqualTo(holder);
  }

  @Test
  void aGivenNameTellsAGenderWhereAllAgree() {
    TsvGazetteer gazetteer =
        gazetteer(
            "id\tname\tgiven\tfamily\tgender\n"
                + "a\tKim Roe\tKim\tRoe\tf\nb\tKim Lund\tKim\tLund\tm\nc\tAda Lie\tAda\tLie\tf\n");
    assertThat(gazetteer.genderOf("Ada")).contains("f");
    assertThat(gazetteer.genderOf("Kim")).isEmpty();
    assertThat(gazetteer.genderOf("Nobody")).isEmpty();
  }

  @Test
  void theLongestFormCountsItsWordsWithAnArticleBeforeThem() {
    assertThat(gazetteer(STATES).longestForm())
        .isEqualTo("the Republic of Norland".split(" ").length);
  }

  @Test
  void anAmbiguousFormHasItsCandidatesInTheirOrderAndTheirCompany() {
    TsvGazetteer gazetteer =
        gazetteer(
            STATES,
            PEOPLE,
            "surface_form\tcandidates\tcompany\nMoen\tcarl-moen|ada-moen\tada-moen: Ada, Oslo\n");
    assertThat(gazetteer.readings("Moen"))
        .extracting(reading -> reading.entry().id())
        .containsExactly("carl-moen", "ada-moen");
    assertThat(gazetteer.company("Moen")).containsEntry("ada-moen", List.of("Ada", "Oslo"));
    assertThat(gazetteer.company("Norland")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id;name;given;family;gender / a;A B;A;B;x            | gender is 'x'",
        "id;name;given;family;rank / a;A B;A;B;101            | rank is 101",
        "id;name;given;family;rank / a;A B;A;B;many           | rank is 'many'",
        "id;name;adjectives;lat / a;A;;91                     | lat is 91",
        "id;name;adjectives;lon / a;A;;east                   | lon is 'east'",
        "id;name;adjectives;wikidata / a;A;;212               | no Wikidata id",
        "person;office;of;from / a;president;norland;May 2024 | no date",
        "surface_form;candidates;company / A;norland;words    | no company",
        "what;is;this / a;b;c                                 | no known header",
        "id;name;adjectives / ;A;                             | id",
        "id;name;adjectives / a;;                             | name"
      })
  void aFaultIsNamedWithItsFileAndLine(String table, String fault) {
    String text = table.replace(" / ", "\n").replace(';', '\t').strip() + "\n";
    assertThatThrownBy(() -> gazetteer(STATES, text))
        .isInstanceOf(BrokenGazetteerException.class)
        .hasMessageContaining(fault)
        .extracting(e -> ((BrokenGazetteerException) e).problem())
        .satisfies(
            problem -> {
              assertThat(problem.input()).isEqualTo("table-2.tsv");
              assertThat(problem.place()).startsWith("line ");
            });
  }

  @Test
  void anIdOfATermHasToLeadSomewhere() {
    assertThatThrownBy(() -> gazetteer(STATES, "person\toffice\tof\nnobody\tking\tnorland\n"))
        .isInstanceOf(BrokenGazetteerException.class)
        .hasMessageContaining("nobody");
  }

  private static TsvGazetteer gazetteer(String... tables) {
    GazetteerBuilder builder = new GazetteerBuilder();
    int number = 1;
    for (String table : tables) {
      GazetteerTables.read("table-" + number++ + ".tsv", table, builder);
    }
    return builder.build();
  }
}
