package org.parley.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the SPARQL endpoint understands, after the SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private ServiceDescription() {}

  /**
   * @param root the server's address
   * @param base the IRI that instances live under, which stands for the data set
   */
  static Graph at(String root, String base) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node service = iri(root + "sparql");
    graph.add(service, RDF.type.asNode(), iri(SD + "Service"));
    graph.add(service, iri(SD + "endpoint"), service);
    graph.add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
    graph.add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "N-Quads",
            "TriG",
            "RDF_XML",
            "JSON-LD")) {
      graph.add(service, iri(SD + "resultFormat"), iri(FORMATS + format));
    }
    graph.add(service, iri(SD + "defaultDataset"), iri(base));
    graph.add(iri(base), RDF.type.asNode(), iri(SD + "Dataset"));
    return graph;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
