package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandTest {
  private static final String PEOPLE =
      "SELECT ?who ?name WHERE { ?who a parley:Person ; skos:prefLabel ?name }";

  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void aStore() throws IOException {
    store = folder.resolve("store");
    Rehearsal.fill(store);
  }

  @Test
  void aTableIsAlignedAndUsesPrefixes() {
    Run run = Run.on(store, "query", "-q", PEOPLE);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            who                  name
            ───────────────────  ──────────
            kg:actor/anna-arden  Anna Arden
            (1 row)
            """);
  }

  @Test
  void columnsForProgramsAreNotInTables() {
    String query = "# data: who\n" + PEOPLE;
    assertThat(Run.on(store, "query", "-q", query).out()).startsWith("name\n").contains("(1 row)");
    assertThat(Run.on(store, "query", "-f", "csv", "-q", query).out()).startsWith("who,name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "csv | who,name",
        "tsv | ?who\t?name",
        "json | \"vars\": [ \"who\" , \"name\" ]",
        "xml | <variable name=\"who\"/>"
      })
  void rowsComeInEveryFormat(String format, String expected) {
    Run run = Run.on(store, "query", "--format", format, "-q", PEOPLE);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(expected).contains("Anna Arden");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "turtle | kg:issue/canal",
        "ntriples | <https://w3id.org/parley/kg/issue/canal>",
        "jsonld | @context",
        "rdfxml | <rdf:RDF"
      })
  void graphsComeInEveryFormat(String format, String expected) {
    String query = "CONSTRUCT { ?i skos:prefLabel ?l } { ?i a parley:Issue ; skos:prefLabel ?l }";
    Run run = Run.on(store, "query", "--format", format, "-q", query);
    assertThat(run.code()).isZero();
    assertThat(run.out().replace("kg:issue\\/", "kg:issue/"))
        .contains("the canal is shared")
        .satisfiesAnyOf(
            text -> assertThat(text).contains(expected),
            text -> assertThat(text).contains("<" + "https://w3id.org/parley/kg/issue/canal>"));
  }

  @Test
  void askSaysYesOrNo() {
    assertThat(Run.on(store, "query", "-q", "ASK { ?s a parley:Stance }").out()).isEqualTo("yes\n");
    assertThat(
            Run.on(store, "query", "--format", "json", "-q", "ASK { ?s a parley:Nothing }").out())
        .contains("\"boolean\" : false");
  }

  @Test
  void aFormatThatDoesNotFitTheQueryIsAUsageErrorThatNamesThoseThatDo() {
    Run run = Run.on(store, "query", "--format", "csv", "-q", "DESCRIBE <issue/canal>");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.error()).contains("csv", "DESCRIBE", "turtle, ntriples, jsonld");
  }

  @Test
  void badSparqlIsNamedByLineAndColumn() {
    Run run = Run.on(store, "query", "-q", "SELECT *\nWHERE { ?s ?p }");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error())
        .isEqualTo("parley: error: -q: bad SPARQL at line 2, column 15: '}' cannot stand here");
  }

  @Test
  void anUnknownPrefixIsNamed() {
    Run run = Run.on(store, "query", "-q", "ASK { ?s a nope:Thing }");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("line 1, column 12", "nope:Thing");
  }

  @ParameterizedTest
  @CsvSource({
    "name=Anna Arden, 1",
    "name=Nobody, 0",
    "who=<kg:actor/anna-arden>, 1",
    "who=<https://w3id.org/parley/kg/actor/anna-arden>, 1",
    "?name=\"Anna Arden\", 1"
  })
  void variablesCanBeBound(String binding, int rows) {
    Run run = Run.on(store, "query", "--format", "csv", "--bind", binding, "-q", PEOPLE);
    assertThat(run.code()).isZero();
    assertThat(run.out()).hasLineCount(1 + rows);
  }

  @Test
  void daysAndNumbersAreBoundAsSuch() {
    String query = "SELECT ?a { ?a schema:datePublished ?d FILTER(?d >= ?from) }";
    assertThat(Run.on(store, "query", "--bind", "from=2025-03-04", "-q", query).out())
        .contains("(1 row)");
    assertThat(Run.on(store, "query", "--bind", "from=2025-03-05", "-q", query).out())
        .contains("(0 rows)");
  }

  @Test
  void bindingWhatTheQueryDoesNotHaveIsAnError() {
    Run run = Run.on(store, "query", "--bind", "nmae=x", "-q", PEOPLE);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("?nmae", "[name, who]");
  }

  @Test
  void aQueryFileHasDefaultsThatCanBeBound() throws IOException {
    Path file = folder.resolve("named.rq");
    Files.writeString(
        file,
        """
        # title: People by name
        # question: Who is called so?
        # param: part =   -- a part of the name; empty for all
        SELECT ?name WHERE { ?who a parley:Person ; skos:prefLabel ?name
          FILTER CONTAINS(?name, ?part) }
        """);
    assertThat(Run.on(store, "query", file.toString()).out()).contains("(1 row)");
    assertThat(Run.on(store, "query", file.toString(), "--bind", "part=xyz").out())
        .contains("(0 rows)");
  }

  @Test
  void aDashReadsStandardInput() {
    Run run = Run.withInput(PEOPLE, "query", "--store", store.toString(), "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Anna Arden");
  }

  @Test
  void aFileThatIsMissingIsNoQuery() {
    Run run = Run.on(store, "query", "no-such.rq");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("no-such.rq", "no file and no query", "parley queries");
  }

  @Test
  void noQueryAndTwoQueriesAreUsageErrors() {
    assertThat(Run.on(store, "query").code()).isEqualTo(2);
    assertThat(Run.on(store, "query", "-q", PEOPLE, "-").code()).isEqualTo(2);
  }

  @Test
  void otherMachinesAreNeverAsked() {
    Run run =
        Run.on(store, "query", "-q", "SELECT * { SERVICE <http://localhost:1/x> { ?s ?p ?o } }");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).containsIgnoringCase("service");
  }

  @Test
  void aReaderWhoHasEnoughIsNoError() {
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
              }
            },
            false,
            StandardCharsets.UTF_8);
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"query", "--store", store.toString(), "-q", "SELECT * { ?s ?p ?o }"},
            java.io.InputStream.nullInputStream(),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";
    Run run = Run.on(store, "query", "--timeout", "1", "-q", slow);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("longer than 1 s", "--timeout");
  }
}
