package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Store;

class ExportAndStatsTest {
  private static final String ARTICLE = "https://w3id.org/parley/kg/article/river-talks";

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void aStore() throws IOException {
    store = folder.resolve("store");
    Rehearsal.fill(store);
  }

  @ParameterizedTest
  @CsvSource({"trig,TRIG", "nquads,NQUADS", "jsonld,JSON-LD", "trix,TRIX"})
  void whatIsExportedWithGraphsCanBeReadBack(String format, String syntax) {
    DatasetGraph read = parse(Run.on(store, "export", "--format", format).out(), syntax);
    assertThat(read.containsGraph(NodeFactory.createURI(ARTICLE))).isTrue();
    assertThat(read.stream().count()).isEqualTo(exportedLines("nquads"));
  }

  @ParameterizedTest
  @CsvSource({"turtle,TURTLE", "rdfxml,RDF/XML", "ntriples,N-TRIPLES"})
  void whatIsExportedWithoutGraphsIsTheirUnion(String format, String syntax) {
    DatasetGraph read = parse(Run.on(store, "export", "--format", format).out(), syntax);
    assertThat(read.getDefaultGraph().size()).isEqualTo((int) exportedLines("ntriples"));
  }

  @Test
  void runsAreLeftOutUnlessAskedFor() {
    assertThat(Run.on(store, "export").out()).doesNotContain("kg:run").doesNotContain("run/1");
    assertThat(Run.on(store, "export", "--format", "ntriples").out()).doesNotContain("run/1");
    assertThat(Run.on(store, "export", "--provenance").out()).contains("run/1");
  }

  @Test
  void aFileAppearsWholeWithNothingBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("out.nq"), "before");
    Run run = Run.on(store, "export", "--format", "nquads", "--output", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(Run.on(store, "export", "-f", "nquads").out());
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFolderThatIsMissingCannotBeWrittenTo() {
    Run run = Run.on(store, "export", "-o", folder.resolve("none/out.nq").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("cannot write").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles 1", "actors 3", "Person 1", "conditional 1", "issues 2"})
  void statsCount(String line) {
    Run run = Run.on(store, "stats");
    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll(" +", " ")).contains(line);
    assertThat(run.out()).contains("checked 4 evidences, 0 not verbatim");
  }

  @Test
  void evidenceThatIsNotVerbatimIsAViolation() {
    replace("met Sudland's envoy", "met Sudland's queen");
    Run run = Run.on(store, "stats");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("checked 4 evidences, 1 not verbatim");
    assertThat(run.err()).contains("evidence/18-81");
  }

  @Test
  void evidenceWithoutTextIsSaidToBeUnchecked() {
    remove("articleBody");
    Run run = Run.on(store, "stats");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("checked 0 evidences", "unchecked 4 evidences of 1 articles");
  }

  private long exportedLines(String format) {
    return Run.on(store, "export", "--format", format).out().lines().count();
  }

  private void remove(String property) {
    edit(quad -> quad.getPredicate().getURI().endsWith(property) ? List.of() : List.of(quad));
  }

  /** In quotations only. */
  private void replace(String words, String others) {
    edit(
        quad ->
            quad.getPredicate().getURI().endsWith("exact")
                ? List.of(
                    new Quad(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        NodeFactory.createLiteralString(
                            quad.getObject().getLiteralLexicalForm().replace(words, others))))
                : List.of(quad));
  }

  private void edit(java.util.function.Function<Quad, List<Quad>> change) {
    Node graph = NodeFactory.createURI(ARTICLE);
    try (Store opened = Store.open(store)) {
      List<Quad> quads =
          opened.calculateRead(
              dataset ->
                  dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                      .flatMap(quad -> change.apply(quad).stream())
                      .toList());
      opened.replaceGraphs(Map.of(graph, quads));
    }
  }

  private static DatasetGraph parse(String text, String syntax) {
    return RDFParser.fromString(text, RDFLanguages.nameToLang(syntax)).toDatasetGraph();
  }
}
