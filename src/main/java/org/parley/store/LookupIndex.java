package org.parley.store;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;
import org.apache.jena.tdb2.store.tupletable.TupleTable;

/**
 * An index of TDB2 that answers from memory what is looked up often. Queries that join go down its
 * trees once for each row and property, which takes most of their time.
 */
final class LookupIndex extends TupleIndexWrapper {
  private static final int GRAPH = 0;
  private static final int SUBJECT = 1;
  private static final int PROPERTY = 2;
  private static final int VALUE = 3;

  private final FrequentLookups frequent;

  private LookupIndex(TupleIndex index, FrequentLookups frequent) {
    super(index);
    this.frequent = frequent;
  }

  /** Puts such indexes into a dataset that nobody writes to. */
  static void into(DatasetGraphTDB dataset) {
    TupleTable table = dataset.getQuadTable().getNodeTupleTable().getTupleTable();
    TupleIndex byProperty = table.selectIndex("POSG");
    if (!(byProperty instanceof TupleIndexRecord records)) {
      return;
    }
    FrequentLookups frequent = new FrequentLookups(records.getRangeIndex());
    for (int i = 0; i < table.numIndexes(); i++) {
      TupleIndex index = table.getIndex(i);
      if (index.getName().equals("SPOG") || index.getName().equals("POSG")) {
        table.setTupleIndex(i, new LookupIndex(index, frequent));
      }
    }
  }

  @Override
  public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
    return kept(pattern).orElseGet(() -> super.find(pattern));
  }

  /** Of all graphs together; that a quad is in its graph is asked of the tree itself. */
  private Optional<Iterator<Tuple<NodeId>>> kept(Tuple<NodeId> pattern) {
    NodeId subject = pattern.get(SUBJECT);
    NodeId property = pattern.get(PROPERTY);
    NodeId value = pattern.get(VALUE);
    if (!NodeId.isAny(pattern.get(GRAPH)) || NodeId.isAny(property)) {
      return Optional.empty();
    }
    if (isPlace(subject)) {
      return frequent.of(property, value).map(quads -> quads.about(subject, value));
    }
    return NodeId.isAny(subject) && isPlace(value)
        ? frequent.of(property, NodeId.NodeIdAny).map(quads -> quads.with(value))
        : Optional.empty();
  }

  /** A number that says where the node stands; those of small literals are these in themselves. */
  private static boolean isPlace(NodeId node) {
    return !NodeId.isAny(node) && node.isPtr();
  }
}
