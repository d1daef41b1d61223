package org.parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every query of the catalogue answers what its header asks, on a small graph of its own: {@code
 * src/test/resources/queries/NAME/data.trig} gives {@code expected.csv} with the default
 * parameters, and {@code bound.csv} with those of {@code bound.properties}.
 */
class QueryCatalogueTest {
  private static final Path CASES = Path.of("src/test/resources/queries");
  private static final QueryCatalogue CATALOGUE = new QueryCatalogue(Path.of("queries"));

  @ParameterizedTest
  @MethodSource("names")
  void answers_with_the_default_parameters(String name) {
    assertThat(answer(name, Map.of())).isEqualTo(read(name, "expected.csv"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void answers_with_other_parameters(String name) throws IOException {
    Properties bound = new Properties();
    bound.load(new StringReader(read(name, "bound.properties")));
    Map<String, String> values = new TreeMap<>();
    bound.stringPropertyNames().forEach(key -> values.put(key, bound.getProperty(key)));
    assertThat(parameters(name)).containsAll(values.keySet());
    assertThat(answer(name, values)).isEqualTo(read(name, "bound.csv"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void says_in_its_header_what_it_answers_and_what_its_parameters_are(String name) {
    CatalogueQuery query = query(name);
    assertThat(query.title()).isNotBlank().isNotEqualTo(name);
    assertThat(query.question()).endsWith("?");
    assertThat(query.parameters()).isNotEmpty().noneMatch(each -> each.description().isBlank());
  }

  @ParameterizedTest
  @MethodSource("names")
  void declares_its_prefixes_and_keeps_columns_and_parameters_apart(String name) {
    assertThat(QueryFactory.create(query(name).text()).getResultVars())
        .doesNotContainAnyElementsOf(parameters(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void columns_for_programs_are_columns_and_leave_some_for_people(String name) {
    List<String> columns = QueryFactory.create(query(name).text()).getResultVars();
    assertThat(columns)
        .containsAll(query(name).data())
        .hasSizeGreaterThan(query(name).data().size());
  }

  @Test
  void every_case_belongs_to_a_query() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      assertThat(cases.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  static List<String> names() {
    return CATALOGUE.names();
  }

  private static CatalogueQuery query(String name) {
    return CATALOGUE.find(name).orElseThrow();
  }

  private static List<String> parameters(String name) {
    return query(name).parameters().stream().map(QueryParameter::name).toList();
  }

  /** As CSV, with the defaults for all parameters that have no value here. */
  private static String answer(String name, Map<String, String> values) {
    CatalogueQuery query = query(name);
    Map<String, Node> nodes = new TreeMap<>();
    query.parameters().forEach(each -> nodes.put(each.name(), Value.parse(each.standard())));
    values.forEach((key, value) -> nodes.put(key, Value.parse(value)));
    Question question = Question.parse(name, query.text(), "https://w3id.org/parley/kg/", nodes);
    QueryExecBuilder builder = QueryExec.graph(graphFor(name)).query(question.query());
    question.bindings().forEach(builder::substitution);
    try (QueryExec execution = builder.build()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
          .create(ResultSetLang.RS_CSV)
          .write(out, execution.select(), Context.emptyContext());
      return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /** The union of the case's graphs and the schemes, as a store has it for its default graph. */
  private static Graph graphFor(String name) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFDataMgr.read(graphs, CASES.resolve(name).resolve("data.trig").toString());
    Node schemes = NodeFactory.createURI("urn:schemes");
    RDFDataMgr.read(graphs.getGraph(schemes), "ontology/schemes.ttl");
    return GraphView.createUnionGraph(graphs);
  }

  private static String read(String name, String file) {
    try {
      return Files.readString(CASES.resolve(name).resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
