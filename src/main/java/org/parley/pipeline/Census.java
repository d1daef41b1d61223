package org.parley.pipeline;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.Iris;
import org.parley.rdf.vocab.Parley;

/** How many nodes of each kind there are; of the issues, without what is only an aspect of one. */
record Census(long actors, long events, long reports, long statements, long stances, long issues) {

  /** Counts in a store, inside a transaction. Statements are counted apart from reports. */
  static Census of(DatasetGraph dataset, Iris iris) {
    Node resolved = iris.resolvedGraph();
    long statements = count(dataset, Node.ANY, Parley.Statement);
    return new Census(
        count(dataset, resolved, Parley.Actor),
        count(dataset, resolved, Parley.Event),
        count(dataset, Node.ANY, Parley.EventReport) - statements,
        statements,
        count(dataset, Node.ANY, Parley.Stance),
        count(dataset, resolved, Parley.Issue) - count(dataset, resolved, Parley.Aspect));
  }

  private static long count(DatasetGraph dataset, Node graph, Node kind) {
    return Iter.count(dataset.find(graph, Node.ANY, RDF.type.asNode(), kind));
  }
}
