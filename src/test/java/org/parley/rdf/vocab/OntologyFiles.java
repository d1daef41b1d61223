package org.parley.rdf.vocab;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/** The files of {@code ontology/} as the program finds them: on the class path. */
final class OntologyFiles {
  private OntologyFiles() {}

  static Graph read(String... names) {
    Graph graph = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
    for (String name : names) {
      RDFDataMgr.read(graph, "ontology/" + name + ".ttl");
    }
    return graph;
  }
}
