package org.parley.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.vocab.Parley;
import org.parley.store.Store;

/** What the store is and how to get at it, after the VoID vocabulary. Counts once a version. */
final class VoidDescription {
  private static final String COUNTS =
      "SELECT ?class (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a ?class } GROUP BY ?class";
  private static final String TRIPLES = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";

  private final Store store;
  private final String base;
  private @Nullable Counts counts;

  /** How much of what there is, in a version of the store. */
  private record Counts(String version, long triples, Map<Node, Long> classes) {}

  VoidDescription(Store store, String base) {
    this.store = store;
    this.base = base;
  }

  /**
   * @param root the server's address
   */
  Graph at(String root) {
    Counts now = counts();
    Graph graph = GraphFactory.createDefaultGraph();
    Node set = iri(base);
    graph.add(set, RDF.type.asNode(), VOID.Dataset.asNode());
    graph.add(set, DCTerms.title.asNode(), NodeFactory.createLiteralString("Parley"));
    graph.add(set, VOID.sparqlEndpoint.asNode(), iri(root + "sparql"));
    graph.add(set, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(base));
    graph.add(set, VOID.vocabulary.asNode(), iri(Parley.NS));
    graph.add(set, VOID.triples.asNode(), NodeFactoryExtra.intToNode(now.triples()));
    now.classes()
        .forEach(
            (type, number) -> {
              Node part = NodeFactory.createBlankNode();
              graph.add(Triple.create(set, VOID.classPartition.asNode(), part));
              graph.add(Triple.create(part, VOID._class.asNode(), type));
              graph.add(
                  Triple.create(part, VOID.entities.asNode(), NodeFactoryExtra.intToNode(number)));
            });
    return graph;
  }

  private synchronized Counts counts() {
    String version = store.version();
    if (counts == null || !counts.version().equals(version)) {
      counts = store.calculateRead(data -> new Counts(version, triples(data), classes(data)));
    }
    return counts;
  }

  private static long triples(DatasetGraph data) {
    try (QueryExec query = QueryExec.dataset(data).query(TRIPLES).build()) {
      return number(query.select().next().get("n"));
    }
  }

  private static Map<Node, Long> classes(DatasetGraph data) {
    Map<Node, Long> classes = new LinkedHashMap<>();
    try (QueryExec query = QueryExec.dataset(data).query(COUNTS).build()) {
      query.select().forEachRemaining(row -> classes.put(row.get("class"), number(row.get("n"))));
    }
    return classes;
  }

  private static long number(Node literal) {
    return Long.parseLong(literal.getLiteralLexicalForm());
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
