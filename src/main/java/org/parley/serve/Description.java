package org.parley.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store says of a node, graph by graph: of itself, of what lies below it or proves it, and
 * who refers to it.
 */
final class Description {
  private static final String EVIDENCE = "/evidence/";

  private final DatasetGraph store;
  private final DatasetGraph found = DatasetGraphFactory.create();
  private final int most;
  private int count;

  private Description(DatasetGraph store, int most) {
    this.store = store;
    this.most = most;
  }

  /**
   * @param most how many quads it may be; what is said of the node itself comes first
   * @return empty if the store does not know the node
   */
  static DatasetGraph of(Node node, DatasetGraph store, int most) {
    Description description = new Description(store, most);
    description.add(node);
    description.take(store.findNG(Node.ANY, Node.ANY, Node.ANY, node));
    return description.found;
  }

  /** Whether the store says something of the node. */
  static boolean isThere(Node node, DatasetGraph store) {
    return store.contains(Node.ANY, node, Node.ANY, Node.ANY)
        || store.contains(Node.ANY, Node.ANY, Node.ANY, node);
  }

  private void add(Node node) {
    Deque<Node> waiting = new ArrayDeque<>(Set.of(node));
    Set<Node> seen = new HashSet<>(waiting);
    while (!waiting.isEmpty() && count < most) {
      Iterator<Quad> said = store.findNG(Node.ANY, waiting.remove(), Node.ANY, Node.ANY);
      while (said.hasNext() && count < most) {
        Quad quad = said.next();
        add(quad);
        if (isPart(quad.getObject(), node) && seen.add(quad.getObject())) {
          waiting.add(quad.getObject());
        }
      }
    }
  }

  private void take(Iterator<Quad> quads) {
    while (quads.hasNext() && count < most) {
      add(quads.next());
    }
  }

  private void add(Quad quad) {
    found.add(quad);
    count++;
  }

  private static boolean isPart(Node object, Node whole) {
    return object.isURI()
        && (object.getURI().startsWith(whole.getURI() + "/") || object.getURI().contains(EVIDENCE));
  }
}
