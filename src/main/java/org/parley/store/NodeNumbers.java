package org.parley.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Counts and walks by the numbers that TDB2 has for nodes. To look nodes up, as queries do, takes
 * many times longer where millions pass by. Lives inside one read transaction.
 */
public final class NodeNumbers {
  private static final int GRAPH = 0;
  private static final int SUBJECT = 1;
  private static final int PROPERTY = 2;
  private static final int OBJECT = 3;

  private final DatasetGraphTDB data;
  private final NodeTupleTable quads;

  /**
   * @param dataset of a {@link Store}
   */
  public NodeNumbers(DatasetGraph dataset) {
    this.data = TDBInternal.requireStorage(dataset);
    this.quads = data.getQuadTable().getNodeTupleTable();
  }

  /**
   * How large a store is.
   *
   * @param triples those that are different, in whatever graphs they stand
   */
  public record Size(long graphs, long triples) {}

  /** Goes through all quads once. */
  public Size size() {
    Set<NodeId> graphs = new HashSet<>();
    long triples = 0;
    @Nullable Tuple<NodeId> before = null;
    // In this order, the same triple in several graphs stands together.
    Iterator<Tuple<NodeId>> all = quads.getTupleTable().selectIndex("SPOG").all();
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      if (before == null || !quad.get(GRAPH).equals(before.get(GRAPH))) {
        graphs.add(quad.get(GRAPH));
      }
      if (before == null || !isSameTriple(quad, before)) {
        triples++;
      }
      before = quad;
    }
    return new Size(graphs.size(), triples);
  }

  /** The number of quads. */
  long quads() {
    return Iter.count(quads.getTupleTable().getIndex(0).all());
  }

  private static boolean isSameTriple(Tuple<NodeId> one, Tuple<NodeId> other) {
    return one.get(OBJECT).equals(other.get(OBJECT))
        && one.get(PROPERTY).equals(other.get(PROPERTY))
        && one.get(SUBJECT).equals(other.get(SUBJECT));
  }

  /** How many quads of the graph, or of all ({@link Node#ANY}), have this property and value. */
  long count(Node graph, Node property, Node value) {
    return Iter.count(quads.findAsNodeIds(graph, Node.ANY, property, value));
  }

  /** The subjects that have the property with the value, in whatever graph. */
  public Set<NodeId> subjects(Node property, Node value) {
    Set<NodeId> subjects = new HashSet<>();
    quads
        .findAsNodeIds(Node.ANY, Node.ANY, property, value)
        .forEachRemaining(quad -> subjects.add(quad.get(SUBJECT)));
    return subjects;
  }

  /** The values of a property, by subject, in whatever graphs. */
  public Map<NodeId, Set<NodeId>> values(Node property) {
    Map<NodeId, Set<NodeId>> values = new HashMap<>();
    quads
        .findAsNodeIds(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad ->
                values
                    .computeIfAbsent(quad.get(SUBJECT), subject -> new HashSet<>())
                    .add(quad.get(OBJECT)));
    return values;
  }

  /** Visits subject and value of each quad of the graph with the property. */
  public void visit(Node graph, Node property, BiConsumer<NodeId, NodeId> visitor) {
    quads
        .findAsNodeIds(graph, Node.ANY, property, Node.ANY)
        .forEachRemaining(quad -> visitor.accept(quad.get(SUBJECT), quad.get(OBJECT)));
  }

  /** Visits the subjects of the graph that have the property with the value. */
  public void visit(Node graph, Node property, Node value, Consumer<NodeId> visitor) {
    quads
        .findAsNodeIds(graph, Node.ANY, property, value)
        .forEachRemaining(quad -> visitor.accept(quad.get(SUBJECT)));
  }

  /** The node of that number. */
  public Node node(NodeId number) {
    return TDBInternal.getNode(data, number);
  }
}
