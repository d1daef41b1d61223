package org.parley.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.vocab.Parley;
import org.parley.rdf.vocab.Prov;
import org.parley.store.Store;

/**
 * What the store is, after the vocabularies VoID and DCAT: how much of what it holds, of which days
 * its articles are, and which runs made it. Counts once a version.
 */
public final class DatasetDescription {
  private static final String CLASSES =
      "SELECT ?key (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a ?key } GROUP BY ?key";
  private static final String PROPERTIES =
      "SELECT ?key (COUNT(*) AS ?n) WHERE { ?s ?key ?o } GROUP BY ?key";
  private static final String RUNS =
      "SELECT DISTINCT ?key (0 AS ?n) WHERE { ?key a <" + Prov.NS + "Activity> }";
  private static final String DAYS =
      "SELECT (MIN(?d) AS ?first) (MAX(?d) AS ?last) WHERE { ?a <"
          + SchemaDO.datePublished.getURI()
          + "> ?date BIND (STR(?date) AS ?d) }";

  /** What the graph is written with. */
  private static final List<String> VOCABULARIES =
      List.of(
          Parley.NS,
          SchemaDO.NS,
          Prov.NS,
          "http://www.w3.org/2004/02/skos/core#",
          "http://www.w3.org/ns/oa#",
          "http://www.w3.org/ns/org#",
          "http://www.w3.org/2006/time#",
          "http://semanticweb.cs.vu.nl/2009/11/sem/",
          "http://purl.org/dc/terms/");

  private final Store store;
  private final String base;
  private @Nullable Counts counts;

  /** How much of what there is, in a version of the store. */
  private record Counts(
      String version,
      Map<Node, Long> classes,
      Map<Node, Long> properties,
      Map<Node, Long> runs,
      Optional<Node> first,
      Optional<Node> last) {}

  public DatasetDescription(Store store, String base) {
    this.store = store;
    this.base = base;
  }

  /**
   * With the address of the endpoint.
   *
   * @param root the server's address
   */
  public Graph at(String root) {
    Graph graph = graph(Optional.empty());
    graph.add(iri(base), VOID.sparqlEndpoint.asNode(), iri(root + "sparql"));
    return graph;
  }

  /**
   * @param licence the IRI of what the data may be used under
   */
  public Graph graph(Optional<String> licence) {
    Counts now = counts();
    Graph graph = GraphFactory.createDefaultGraph();
    Node set = iri(base);
    graph.add(set, RDF.type.asNode(), VOID.Dataset.asNode());
    graph.add(set, RDF.type.asNode(), DCAT.Dataset.asNode());
    graph.add(set, DCTerms.title.asNode(), text("Parley"));
    graph.add(set, VOID.uriSpace.asNode(), text(base));
    VOCABULARIES.forEach(each -> graph.add(set, VOID.vocabulary.asNode(), iri(each)));
    licence.ifPresent(each -> graph.add(set, DCTerms.license.asNode(), iri(each)));
    long triples = now.properties().values().stream().mapToLong(Long::longValue).sum();
    graph.add(set, VOID.triples.asNode(), number(triples));
    graph.add(set, VOID.classes.asNode(), number(now.classes().size()));
    graph.add(set, VOID.properties.asNode(), number(now.properties().size()));
    now.runs().keySet().forEach(run -> graph.add(set, Prov.wasGeneratedBy, run));
    period(now, set, graph);
    now.classes()
        .forEach(
            (type, n) -> part(graph, VOID.classPartition, VOID._class, type, VOID.entities, n));
    now.properties()
        .forEach(
            (type, n) -> part(graph, VOID.propertyPartition, VOID.property, type, VOID.triples, n));
    return graph;
  }

  private static void period(Counts now, Node set, Graph graph) {
    if (now.first().isPresent() && now.last().isPresent()) {
      Node period = NodeFactory.createBlankNode();
      graph.add(set, DCTerms.temporal.asNode(), period);
      graph.add(period, RDF.type.asNode(), DCTerms.PeriodOfTime.asNode());
      graph.add(period, DCAT.startDate.asNode(), date(now.first().get()));
      graph.add(period, DCAT.endDate.asNode(), date(now.last().get()));
    }
  }

  private void part(
      Graph graph, Property kind, Property key, Node name, Property count, long number) {
    Node part = NodeFactory.createBlankNode();
    graph.add(iri(base), kind.asNode(), part);
    graph.add(part, key.asNode(), name);
    graph.add(part, count.asNode(), number(number));
  }

  private synchronized Counts counts() {
    String version = store.version();
    if (counts == null || !counts.version().equals(version)) {
      counts = store.calculateRead(data -> counted(data, version));
    }
    return counts;
  }

  private static Counts counted(DatasetGraph data, String version) {
    try (QueryExec days = QueryExec.dataset(data).query(DAYS).build()) {
      var row = days.select().next();
      return new Counts(
          version,
          numbers(data, CLASSES),
          numbers(data, PROPERTIES),
          numbers(data, RUNS),
          Optional.ofNullable(row.get("first")),
          Optional.ofNullable(row.get("last")));
    }
  }

  private static Map<Node, Long> numbers(DatasetGraph data, String query) {
    Map<Node, Long> numbers = new LinkedHashMap<>();
    try (QueryExec asked = QueryExec.dataset(data).query(query).build()) {
      asked
          .select()
          .forEachRemaining(
              row ->
                  numbers.put(
                      row.get("key"), Long.parseLong(row.get("n").getLiteralLexicalForm())));
    }
    return numbers;
  }

  private static Node number(long number) {
    return NodeFactoryExtra.intToNode(number);
  }

  private static Node date(Node text) {
    return NodeFactory.createLiteralDT(text.getLiteralLexicalForm(), XSDDatatype.XSDdate);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
