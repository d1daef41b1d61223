package org.parley.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.parquet.format.FileMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.export.Harbour;
import org.parley.export.fact.ValueType;
import org.parley.export.parquet.Footer;
import org.parley.rdf.vocab.Parley;
import org.parley.store.Store;

/** Two articles on a harbour, as tables. */
class TablesTest {
  @TempDir Path folder;

  private static String text(Table table, TableForm.Csv form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Harbour.store()) {
      Tables.write(store, table, form, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Map<String, String>> rows(Table table, TableForm.Csv form)
      throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setDelimiter(table == Table.DNA ? ';' : ',').get();
    return format.parse(new StringReader(text(table, form))).stream()
        .map(row -> (Map<String, String>) new LinkedHashMap<>(row.toMap()))
        .toList();
  }

  @Test
  void aTableThatBreaksOffIsNoFileOfParquet() {
    Node graph = NodeFactory.createURI("https://w3id.org/parley/kg/article/broken");
    Node stance = NodeFactory.createURI(graph.getURI() + "/stance-1");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Harbour.store()) {
      store.replaceGraphs(
          Map.of(
              graph,
              List.of(
                  new Quad(graph, stance, RDF.type.asNode(), Parley.Stance),
                  new Quad(
                      graph, stance, Parley.confidence, NodeFactory.createLiteralString("much")))));
      assertThatThrownBy(() -> Tables.write(store, Table.STANCES, new TableForm.Parquet(), out))
          .isInstanceOf(NumberFormatException.class);
    }
    assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("PAR1").hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "STANCES,2",
    "EVENTS,2",
    "PARTICIPATIONS,5",
    "ACTORS,3",
    "STATEMENTS,1",
    "EVIDENCE,5",
    "DNA,2"
  })
  void eachTableHasARowForEachOfWhatItIsAbout(Table table, int rows) throws IOException {
    assertThat(rows(table, TableForm.Csv.PLAIN)).hasSize(rows);
  }

  @Test
  void aStanceSaysWhereItsHolderStandsOnTheQuestionItself() throws IOException {
    Map<String, String> lifted = rows(Table.STANCES, TableForm.Csv.PLAIN).getLast();
    assertThat(lifted)
        .containsEntry("iri", "https://w3id.org/parley/kg/article/two/stance-1")
        .containsEntry("holder", "Veria")
        .containsEntry("position", "supports")
        .containsEntry("target", "lifting the toll")
        .containsEntry("question", "the toll")
        .containsEntry("position_on_question", "opposes")
        .containsEntry("own", "false")
        .containsEntry("condition", "")
        .containsEntry("start", "6")
        .containsEntry("end", "34")
        .containsEntry("sentence", "Veria wants the toll lifted.");
  }

  @Test
  void aMonthIsItsFirstDayAndItsLast() throws IOException {
    assertThat(rows(Table.EVENTS, TableForm.Csv.PLAIN).getFirst())
        .containsEntry("date", "2025-03")
        .containsEntry("date_from", "2025-03-01")
        .containsEntry("date_to", "2025-03-31")
        .containsEntry("place", "Veria Port")
        .containsEntry("longitude", "-3.25")
        .containsEntry("participants", "3");
  }

  @Test
  void aHeadlineThatIsAFormulaIsVerbatimUnlessSafetyIsAskedFor() throws IOException {
    String headline = "=Harbour \"deal\" signed";
    assertThat(rows(Table.STANCES, TableForm.Csv.PLAIN).getFirst())
        .containsEntry("headline", headline);
    TableForm.Csv safe = new TableForm.Csv(true, false);
    assertThat(rows(Table.STANCES, safe).getFirst()).containsEntry("headline", "'" + headline);
    // A number below zero is a number, and no formula.
    assertThat(rows(Table.EVENTS, safe).getFirst()).containsEntry("longitude", "-3.25");
  }

  @Test
  void excelGetsItsMarkOnRequest() throws IOException {
    assertThat(text(Table.ACTORS, new TableForm.Csv(false, true))).startsWith("\uFEFFiri,label");
    assertThat(text(Table.ACTORS, TableForm.Csv.PLAIN))
        .startsWith("iri,label")
        .contains("Ana Åsen");
  }

  @Test
  void discourseNetworkAnalyzerGetsItsOwnColumns() throws IOException {
    assertThat(text(Table.DNA, TableForm.Csv.PLAIN).lines().findFirst().orElseThrow())
        .isEqualTo(
            "statement ID;time;document ID;document title;author;source;section;type;text;"
                + "person;organization;concept;agreement");
    assertThat(rows(Table.DNA, TableForm.Csv.PLAIN).getFirst())
        .containsEntry("time", "2025-03-05 00:00:00")
        .containsEntry("author", "Mia Brandt")
        .containsEntry("person", "")
        .containsEntry("concept", "the toll")
        .containsEntry("agreement", "1");
    assertThat(rows(Table.DNA, TableForm.Csv.PLAIN).getLast()).containsEntry("agreement", "0");
  }

  @Test
  void whoActsOnWhomHasTheCodesOfPloverAndCameo() throws IOException {
    List<Map<String, String>> rows = rows(Table.PLOVER, TableForm.Csv.PLAIN);
    // The minister on the two signatories, and Östland on Veria.
    assertThat(rows).extracting(row -> row.get("target")).hasSize(3).contains("Veria");
    assertThat(rows.getFirst())
        .containsEntry("event_type", "AGREE")
        .containsEntry("cameo_code", "057")
        .containsEntry("event_mode", "Treaty")
        .containsEntry("event_date", "2025-03-01")
        .containsEntry("source", "Ana Åsen")
        .containsEntry("source_country", "Östland \"East\" & <Co>\u202E");
    assertThat(rows.getLast())
        .containsEntry("event_type", "CONSULT")
        .containsEntry("cameo_code", "042")
        .containsEntry("target_country", "Veria");
  }

  @Test
  void aFolderGetsAFileForEachTable() throws IOException {
    try (Store store = Harbour.store()) {
      Tables.write(
          store, Arrays.asList(Table.values()), TableForm.Csv.PLAIN, folder.resolve("new"));
    }
    for (Table table : Table.values()) {
      assertThat(folder.resolve("new/" + table + ".csv")).isRegularFile().isNotEmptyFile();
    }
    assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**.part");
  }

  @ParameterizedTest
  @EnumSource
  void parquetHasTheColumnsAndRowsOfCsv(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Harbour.store()) {
      Tables.write(store, table, new TableForm.Parquet(), out);
    }
    FileMetaData said = Footer.of(out.toByteArray());
    assertThat(said.getNum_rows()).isEqualTo(rows(table, TableForm.Csv.PLAIN).size());
    assertThat(said.getRow_groups().getFirst().getColumns())
        .extracting(column -> column.getMeta_data().getPath_in_schema().getFirst())
        .containsExactlyElementsOf(table.columns().stream().map(Column::name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void eachValueIsOfTheKindThatItsColumnSays(Table table) throws IOException {
    Map<ValueType, String> shapes =
        Map.of(
            ValueType.INTEGER, "-?\\d*",
            ValueType.DECIMAL, "(-?\\d+\\.\\d+)?",
            ValueType.BOOLEAN, "(true|false)?",
            ValueType.DATE, "(\\d{4}-\\d\\d-\\d\\d)?");
    for (Map<String, String> row : rows(table, TableForm.Csv.PLAIN)) {
      for (Column column : table.columns()) {
        assertThat(row.get(column.name())).matches(shapes.getOrDefault(column.type(), "(?s).*"));
      }
    }
  }
}
