package org.parley.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Whether the data on disk are in themselves sound.
 *
 * @param quads so many are readable, and fit for a store
 * @param problems what is wrong, in words; only the first of each index
 */
public record IndexCheck(long quads, List<String> problems) {
  private static final int MOST = 10;

  public IndexCheck {
    problems = List.copyOf(problems);
  }

  /** Reads every quad, and looks each up in every index. */
  public static IndexCheck of(Store store) {
    return store.calculateRead(IndexCheck::of);
  }

  private static IndexCheck of(DatasetGraph dataset) {
    NodeTupleTable table =
        TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
    TupleIndex[] indexes = table.getTupleTable().getIndexes();
    List<String> problems = new ArrayList<>();
    long quads = read(indexes[0], table.getNodeTable(), problems);
    for (TupleIndex other : List.of(indexes).subList(1, indexes.length)) {
      compare(indexes[0], other, problems);
    }
    return new IndexCheck(quads, problems);
  }

  private static long read(TupleIndex index, NodeTable nodes, List<String> problems) {
    long quads = 0;
    Iterator<Tuple<NodeId>> all = index.all();
    while (all.hasNext() && problems.size() < MOST) {
      Tuple<NodeId> ids = all.next();
      try {
        Quad quad = TupleLib.quad(nodes, ids);
        QuadCheck.check(quad.getGraph(), quad);
        checkIds(nodes, ids);
        quads++;
      } catch (RuntimeException e) {
        problems.add("a quad of the index " + index.getName() + " cannot be read: " + e);
      }
    }
    return quads;
  }

  /** Nodes are found by their numbers, and numbers by their nodes. */
  private static void checkIds(NodeTable nodes, Tuple<NodeId> ids) {
    for (NodeId id : ids) {
      if (!id.equals(nodes.getNodeIdForNode(nodes.getNodeForNodeId(id)))) {
        throw new IllegalStateException("the node " + id + " is not found by what it is");
      }
    }
  }

  /** Two indexes hold the same if one holds all of the other, and no more. */
  private static void compare(TupleIndex one, TupleIndex other, List<String> problems) {
    long missing = 0;
    long size = 0;
    Iterator<Tuple<NodeId>> all = one.all();
    while (all.hasNext()) {
      size++;
      if (!other.find(all.next()).hasNext()) {
        missing++;
      }
    }
    long otherSize = Iter.count(other.all());
    if (missing > 0 || size != otherSize) {
      problems.add(
          "the index %s has %d quads, and %s has %d; %d are in the first alone"
              .formatted(one.getName(), size, other.getName(), otherSize, missing));
    }
  }
}
