package org.parley.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Counts in the indexes, without looking at what the nodes are: some ten times faster. */
final class QuadCount {
  private QuadCount() {}

  static long of(DatasetGraph dataset, Node graph, Node predicate, Node object) {
    NodeTupleTable quads =
        TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
    NodeId[] pattern = {
      id(quads, graph), NodeId.NodeIdAny, id(quads, predicate), id(quads, object)
    };
    for (NodeId id : pattern) {
      if (NodeId.isDoesNotExist(id)) {
        return 0;
      }
    }
    return Iter.count(quads.find(pattern));
  }

  private static NodeId id(NodeTupleTable quads, Node node) {
    return node.equals(Node.ANY) ? NodeId.NodeIdAny : quads.getNodeTable().getNodeIdForNode(node);
  }
}
