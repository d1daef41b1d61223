package org.parley.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The quads of one graph while it is written; what is said twice is kept once. */
final class GraphQuads {
  private final Node graph;
  private final Set<Quad> quads = new LinkedHashSet<>();

  GraphQuads(Node graph) {
    this.graph = graph;
  }

  void add(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }

  void add(Node subject, Node predicate, Optional<Node> object) {
    object.ifPresent(present -> add(subject, predicate, present));
  }

  void text(Node subject, Node predicate, String value) {
    add(subject, predicate, Literals.text(value));
  }

  void text(Node subject, Node predicate, Optional<String> value) {
    value.ifPresent(present -> text(subject, predicate, present));
  }

  /** In the order in which they were said. */
  List<Quad> list() {
    return List.copyOf(quads);
  }
}
