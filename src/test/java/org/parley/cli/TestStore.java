package org.parley.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.Store;

/** Stores made from graphs that a test wrote down. */
final class TestStore {
  private TestStore() {}

  /** A store below the folder, with the graphs of {@code src/test/resources/cli/NAME}. */
  static Path of(Path folder, String name) {
    Path place = folder.resolve("store");
    DatasetGraph sample = DatasetGraphFactory.create();
    RDFDataMgr.read(sample, "src/test/resources/cli/" + name);
    try (Store store = Store.open(place)) {
      store.replaceGraphs(
          Iter.toList(sample.find()).stream().collect(Collectors.groupingBy(Quad::getGraph)));
    }
    return place;
  }

  /** Adds a graph to a store: in Turtle, its IRIs below the usual base. */
  static void add(Path place, String graph, String turtle) {
    String prefixes =
        """
        PREFIX parley: <https://w3id.org/parley/ontology#>
        PREFIX kg: <https://w3id.org/parley/kg/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX time: <http://www.w3.org/2006/time#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;
    String base = "https://w3id.org/parley/kg/";
    Node name = NodeFactory.createURI(base + graph);
    Graph made = RDFParser.fromString(prefixes + turtle, Lang.TURTLE).base(base).toGraph();
    try (Store store = Store.open(place)) {
      store.replaceGraphs(Map.of(name, made.stream().map(t -> Quad.create(name, t)).toList()));
    }
  }
}
