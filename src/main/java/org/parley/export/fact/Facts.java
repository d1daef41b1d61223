package org.parley.export.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * The things of a store with all that its graphs say of them, each statement once. Lives inside one
 * read transaction, and keeps no more than some ten thousand things in memory.
 */
public final class Facts {
  private static final int KEPT = 30_000;

  private final DatasetGraph data;
  private final Map<Node, Thing> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Thing> eldest) {
          return size() > KEPT;
        }
      };

  public Facts(DatasetGraph data) {
    this.data = data;
  }

  /**
   * All of these classes, in the order of their IRIs, with numbers at their end in the order of
   * numbers.
   */
  public List<Thing> all(Node... types) {
    TreeMap<String, Node> nodes = new TreeMap<>(NaturalOrder::compare);
    for (Node type : types) {
      data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type)
          .forEachRemaining(quad -> nodes.put(quad.getSubject().getURI(), quad.getSubject()));
    }
    List<Thing> things = new ArrayList<>(nodes.size());
    nodes.values().forEach(node -> things.add(new Thing(data, this::of, node)));
    return things;
  }

  /** One thing, which may be asked for again. */
  private Thing of(Node node) {
    return kept.computeIfAbsent(node, fresh -> new Thing(data, this::of, fresh));
  }
}
