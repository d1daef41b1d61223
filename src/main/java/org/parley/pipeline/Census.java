package org.parley.pipeline;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.Iris;
import org.parley.rdf.vocab.Parley;
import org.parley.store.Store;

/** How many nodes of each kind there are; of the issues, without what is only an aspect of one. */
record Census(long actors, long events, long reports, long statements, long stances, long issues) {

  /** Counts in a store. Statements are counted apart from reports. */
  static Census of(Store store, Iris iris) {
    Node resolved = iris.resolvedGraph();
    return new Census(
        count(store, resolved, Parley.Actor),
        count(store, resolved, Parley.Event),
        count(store, Node.ANY, Parley.EventReport),
        count(store, Node.ANY, Parley.Statement),
        count(store, Node.ANY, Parley.Stance),
        count(store, resolved, Parley.Issue) - count(store, resolved, Parley.Aspect));
  }

  /** For {@link #parse}. */
  String line() {
    return Stream.of(actors, events, reports, statements, stances, issues)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  static Optional<Census> parse(String line) {
    if (!line.matches("\\d{1,18}( \\d{1,18}){5}")) {
      return Optional.empty();
    }
    long[] counts = Stream.of(line.split(" ")).mapToLong(Long::parseLong).toArray();
    return Optional.of(
        new Census(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]));
  }

  private static long count(Store store, Node graph, Node kind) {
    return store.count(graph, RDF.type.asNode(), kind);
  }
}
