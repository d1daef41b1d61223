package org.parley.pipeline;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.parley.store.Store;

/** What a store holds, as lines that can be compared. */
final class Lines {
  private Lines() {}

  /**
   * All quads, sorted.
   *
   * @param runs the graph with the record of the runs, which is left out
   */
  static TreeSet<String> of(Store store, Node runs) {
    return store.calculateRead(
        dataset ->
            Iter.asStream(dataset.find())
                .filter(quad -> !quad.getGraph().equals(runs))
                .map(
                    quad ->
                        NodeFmtLib.strNodesNT(
                            quad.getSubject(),
                            quad.getPredicate(),
                            quad.getObject(),
                            quad.getGraph()))
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
