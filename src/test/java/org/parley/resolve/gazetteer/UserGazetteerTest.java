package org.parley.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Problem;
import org.parley.graph.EntryKind;
import org.parley.graph.GazetteerEntry;

/** What users add to the gazetteer, and what happens when they make a mistake. */
class UserGazetteerTest {
  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static List<String> idsOf(TsvGazetteer gazetteer, String form) {
    return gazetteer.readings(form).stream().map(reading -> reading.entry().id()).toList();
  }

  @Test
  void aTableOfPeopleAndOneOfTermsAddAMinister() throws IOException {
    TsvGazetteer gazetteer =
        GazetteerFiles.load(
            List.of(
                file("terms.tsv", "person\toffice\tof\tfrom", "ann-moor\tminister\tmalta\t2026-01"),
                file("people.tsv", "id\tname\tgiven\tfamily", "ann-moor\tAnn Moor\tAnn\tMoor")));
    assertThat(idsOf(gazetteer, "Moor")).containsExactly("ann-moor");
    assertThat(gazetteer.tenures("minister", "malta")).hasSize(1);
    assertThat(gazetteer.entry("ann-moor").flatMap(GazetteerEntry::state)).contains("malta");
  }

  @Test
  void aKnownIdGainsForms() throws IOException {
    Path file = file("o.tsv", "id\tname\taliases\tkind", "nato\tNATO\tOTAN\talliance");
    assertThat(idsOf(GazetteerFiles.load(List.of(file)), "OTAN")).containsExactly("nato");
  }

  @Test
  void anAmbiguityTableSaysWhichReadingIsFirst() throws IOException {
    Path file = file("a.tsv", "surface_form\tcandidates", "Georgia\tgeorgia-us-state|georgia");
    assertThat(idsOf(GazetteerFiles.load(List.of(file)), "Georgia"))
        .containsExactly("georgia-us-state", "georgia");
  }

  @Test
  void aCsvFileFromWikidataAddsItemsAndNamesOfKnownOnes() throws IOException {
    Path file =
        file(
            "query.csv",
            "item,itemLabel,itemAltLabel,typeLabel,countryLabel,familyLabel,genderLabel,coord",
            "http://www.wikidata.org/entity/Q212,Ukraine,Oukraïne,country,,,,",
            "http://www.wikidata.org/entity/Q900000001,Ann Moor,\"A. Moor, Annie Moor\",human,"
                + "Malta,Moor,female,",
            "http://www.wikidata.org/entity/Q900000002,Exampleton,,city,Malta,,,Point(14.5 35.9)",
            "http://www.wikidata.org/entity/Q900000003,Q900000003,,human,,,,");
    TsvGazetteer gazetteer = GazetteerFiles.load(List.of(file));
    assertThat(idsOf(gazetteer, "Oukraine")).containsExactly("ukraine");
    assertThat(gazetteer.entry("ann-moor-q900000001"))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.kind()).isEqualTo(EntryKind.PERSON);
              assertThat(entry.gender()).isEqualTo("f");
              assertThat(entry.state()).contains("malta");
              assertThat(entry.aliases()).containsExactly("A. Moor", "Annie Moor");
            });
    assertThat(idsOf(gazetteer, "Moor")).containsExactly("ann-moor-q900000001");
    assertThat(gazetteer.entry("exampleton-q900000002").flatMap(GazetteerEntry::latitude))
        .contains(35.9);
    assertThat(gazetteer.readings("Q900000003")).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          id,name,kind/x,X Front,party/,Y Front,party; line 3; has no id
          id,name,kind,state/x,X Front,party,narnia; line 2; names 'narnia'
          id,name,kind/x,X Front,party,more; line 2; has 4 cells, the header has 3
          id,name,kind/ukraine,Ukraine Front,party; line 2; is a state already
          id,wikidata,name,kind/x,212,X Front,party; line 2; no Wikidata id
          id,name,lat,lon/x,Xville,north,4; line 2; lat is 'north'
          id,name,lat,lon/x,Xville,99,4; line 2; lat is 99
          person,office,of,from/ursula-von-der-leyen,chair,nato,May 2020; line 2; no date
          person,office,of/nobody-at-all,chair,nato; line 2; names 'nobody-at-all'
          first,second/1,2; line 1; no known header
          """)
  void aBrokenRowIsNamedByFileAndLine(String table, String place, String message)
      throws IOException {
    Path file = file("mine.tsv", table.replace(',', '\t').split("/"));
    assertThatThrownBy(() -> GazetteerFiles.load(List.of(file)))
        .isInstanceOfSatisfying(
            BrokenGazetteerException.class,
            broken -> {
              assertThat(broken.problem().input()).isEqualTo(file.toString());
              assertThat(broken.problem().place()).isEqualTo(place);
              assertThat(broken).hasMessageContaining(message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          item,itemLabel/wd:Z9,Ann Moor; line 2
          item,itemLabel/wd:Q900000001,Ann Moor/wd:Q900000002,Bo,Moor; line 3
          item,itemLabel,coord/wd:Q900000001,Moorton,somewhere; line 2
          item,itemLabel/wd:Q900000001,"Ann" Moor; line 2
          """)
  void soIsABrokenRowOfACsvFile(String table, String place) throws IOException {
    Path file = file("mine.csv", table.split("/"));
    assertThatThrownBy(() -> GazetteerFiles.load(List.of(file)))
        .isInstanceOfSatisfying(
            BrokenGazetteerException.class,
            broken -> assertThat(broken.problem().place()).isEqualTo(place));
  }

  @Test
  void aFileThatIsNotThereOrNotTextIsNamed() throws IOException {
    Path missing = folder.resolve("missing.tsv");
    Path binary = Files.write(folder.resolve("binary.tsv"), new byte[] {'i', 'd', (byte) 0xff});
    assertThat(codeOf(missing)).isEqualTo(Problem.Code.NOT_FOUND);
    assertThat(codeOf(binary)).isEqualTo(Problem.Code.BAD_ENCODING);
    assertThat(codeOf(folder)).isEqualTo(Problem.Code.UNREADABLE);
    assertThat(codeOf(file("empty.tsv", ""))).isEqualTo(Problem.Code.MALFORMED);
  }

  private static Problem.Code codeOf(Path file) {
    try {
      GazetteerFiles.load(List.of(file));
    } catch (BrokenGazetteerException e) {
      return e.problem().code();
    }
    throw new AssertionError(file + " was read");
  }

  @Test
  void aHundredThousandRowsAreReadAndTheFirstOnesStayFirst() throws IOException {
    StringBuilder rows = new StringBuilder("item,itemLabel,itemAltLabel,kind,countryLabel\n");
    for (int i = 0; i < 100_000; i++) {
      rows.append(
          "http://www.wikidata.org/entity/Q9%08d,Person Number%d,\"P. Number%d, Ukraine\",person,Malta\n"
              .formatted(i, i, i));
    }
    Path file = Files.writeString(folder.resolve("many.csv"), rows);
    TsvGazetteer gazetteer = GazetteerFiles.load(List.of(file));
    assertThat(gazetteer.size()).isGreaterThan(100_000);
    assertThat(idsOf(gazetteer, "P. Number99999")).hasSize(1);
    assertThat(idsOf(gazetteer, "Ukraine")).startsWith("ukraine").hasSize(100_001);
  }
}
