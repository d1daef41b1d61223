package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parley export} in formats that are no RDF. */
class FlatExportTest {
  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void aStore() throws IOException {
    store = folder.resolve("store");
    Rehearsal.fill(store);
  }

  @ParameterizedTest
  @CsvSource({
    "graphml,<?xml",
    "gexf,<?xml",
    "cyjs,{",
    "dot,graph \"actors\"",
    "cypher,CREATE CONSTRAINT"
  })
  void aNetworkGoesToStandardOutput(String format, String beginning) {
    Run run = Run.on(store, "export", "--format", format);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(beginning);
  }

  @ParameterizedTest
  @CsvSource({
    "news.graphml,<?xml",
    "NEWS.gexf,<?xml",
    "news.cyjs,{",
    "news.dot,graph \"actors\"",
    "news.cypher,CREATE CONSTRAINT",
    "news.qdpx,PK",
    "news.jsonld,{",
    "news.txt,PREFIX"
  })
  void theEndingOfTheFileSaysTheFormat(String name, String beginning) throws IOException {
    Path made = folder.resolve(name);
    assertThat(Run.on(store, "export", "-o", made.toString()).code()).isZero();
    assertThat(Files.readString(made, StandardCharsets.ISO_8859_1)).startsWith(beginning);
  }

  @Test
  void theEndingOfATableSaysWhatItIsAndThatItIsCompressed() throws IOException {
    Path typed = folder.resolve("stances.parquet");
    Run.on(store, "export", "--table", "stances", "-o", typed.toString());
    assertThat(Files.readString(typed, StandardCharsets.ISO_8859_1)).startsWith("PAR1");
    Path packed = folder.resolve("stances.csv.gz");
    Run.on(store, "export", "--table", "stances", "-o", packed.toString());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("iri,holder,");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--network issues",
        "--table stances",
        "-f gexf --table stances",
        "-f csv --table stances --network issues",
        "-f parquet --table stances --csv-safe",
        "-f dot --bom",
        "--license https://example.org/free",
        "--describe --frame article",
        "--describe --flat",
        "--describe --canonical",
        "--describe --provenance",
        "--describe -f nquads",
        "--describe -f gexf",
        "--describe --output about.nq"
      })
  void anOptionThatWouldSayNothingIsRefused(String options) {
    Run run = Run.on(store, "export", options.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.error()).startsWith("parley: error: --").hasLineCount(1);
  }

  @Test
  void anotherNetworkIsAskedForByName() {
    assertThat(Run.on(store, "export", "-f", "dot", "--network", "issues").out())
        .startsWith("digraph \"issues\"");
  }

  @Test
  void neo4jNeedsAFolder() {
    Run run = Run.on(store, "export", "--format", "neo4j");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.error()).contains("--output").hasLineCount(1);
    Path made = folder.resolve("neo");
    assertThat(Run.on(store, "export", "-f", "neo4j", "-o", made.toString()).code()).isZero();
    assertThat(made.resolve("nodes-Actor.csv")).isNotEmptyFile();
    assertThat(made.resolve("import.sh")).isNotEmptyFile();
  }

  @Test
  void oneTableIsAStreamAndAllAreAFolder() throws IOException {
    Run run = Run.on(store, "export", "--format", "csv", "--table", "stances", "--bom");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("\uFEFFiri,holder,");
    Path made = folder.resolve("tables");
    assertThat(Run.on(store, "export", "-f", "csv", "-o", made.toString()).code()).isZero();
    assertThat(Files.readString(made.resolve("stances.csv"))).isEqualTo(run.out().substring(1));
    assertThat(made.resolve("plover.csv")).exists();
  }

  @Test
  void aPartOfTheStoreMakesASmallerTable() {
    Run all = Run.on(store, "export", "-f", "csv", "--table", "stances");
    Run none = Run.on(store, "export", "-f", "csv", "--table", "stances", "--since", "2999");
    assertThat(none.code()).isZero();
    assertThat(none.out().lines()).hasSize(1);
    assertThat(all.out()).startsWith(none.out()).hasSizeGreaterThan(none.out().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-f dot --canonical", "-f gexf --provenance"})
  void optionsOfRdfAreRefusedForWhatIsNone(String options) {
    assertThat(Run.on(store, "export", options.split(" ")).code()).isEqualTo(2);
  }

  @Test
  void aFormatThatIsNotThereIsNamedWithThoseThatAre() {
    Run run = Run.on(store, "export", "--format", "xlsx");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.error()).contains("xlsx").contains("trig").contains("gexf").contains("csv");
  }
}
