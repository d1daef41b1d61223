package org.parley.serve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Lets queries through that stay within the store: they call no other server, load nothing, and run
 * no code but the functions of SPARQL, XPath and Jena's own.
 */
final class QueryGate {
  /** By such names Jena would load a class, or a script. */
  private static final Pattern CODE =
      Pattern.compile("<(java:[^>]*|http://jena\\.apache\\.org/ARQ/(js|py|script)[^>]*)>");

  private QueryGate() {}

  /** Why the query is not to be run, if it is not. */
  static Optional<String> refusal(Query query) {
    Op asked = Algebra.compile(query);
    Matcher code = CODE.matcher(asked.toString());
    if (code.find()) {
      return Optional.of(code.group() + ": this server runs no code of others");
    }
    return new ReadInQuery().refusal(asked);
  }

  /** The first of the graphs that the query is to be asked of, and the store does not have. */
  static Optional<String> missingGraph(List<String> graphs, DatasetGraph dataset) {
    return graphs.stream().filter(graph -> !isThere(graph, dataset)).findFirst();
  }

  /** The graphs that a query names in {@code FROM} and {@code FROM NAMED}. */
  static List<String> graphs(Query query) {
    return Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
        .toList();
  }

  private static boolean isThere(String graph, DatasetGraph dataset) {
    Node name = NodeFactory.createURI(graph);
    return Quad.isUnionGraph(name) || Quad.isDefaultGraph(name) || dataset.containsGraph(name);
  }
}
