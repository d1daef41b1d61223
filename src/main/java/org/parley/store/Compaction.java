package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes a store's data anew, without what no quad needs any more. TDB2's own compaction adds each
 * quad to each index, which takes ten times longer: here nodes move up in their file and keep their
 * order, so that an index stays in order, and is written block by block as it is read.
 *
 * <p>The new data are made in a folder of another name, which TDB2 deletes when it opens a store,
 * and moved in one step to where data are looked for.
 */
final class Compaction {
  private static final String DRAFT = "-tmp";

  private final DatasetGraphTDB before;
  private final Path folder;

  private Compaction(DatasetGraphTDB before) {
    this.before = before;
    this.folder = Path.of(before.getLocation().getDirectoryPath());
  }

  /** Returns when the dataset works with the new data, and the old ones are gone. */
  static void of(DatasetGraph dataset) throws IOException {
    DatasetGraphSwitchable container = TDBInternal.getDatabaseContainer(dataset);
    Compaction compaction = new Compaction(TDBInternal.getDatasetGraphTDB(dataset));
    try {
      container.execReadOnlyDatabase(() -> compaction.change(container));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      StoreFolder.delete(compaction.draft());
    }
    TDBInternal.getTransactionCoordinator(compaction.before).startExclusiveMode();
    StoreConnection.release(compaction.before.getLocation());
    StoreFolder.delete(compaction.folder);
  }

  private Path next() {
    String name = folder.getFileName().toString();
    int dash = name.indexOf('-') + 1;
    int number = Integer.parseInt(name.substring(dash)) + 1;
    return folder.resolveSibling(name.substring(0, dash) + "%04d".formatted(number));
  }

  private Path draft() {
    return next().resolveSibling(next().getFileName() + DRAFT);
  }

  /** While nobody writes. */
  private void change(DatasetGraphSwitchable container) {
    try {
      Files.createDirectory(draft());
      Location place = Location.create(draft());
      try {
        DatasetGraphTDB after = StoreConnection.connectCreate(place).getDatasetGraphTDB();
        Txn.executeRead(before, () -> copyTo(after));
      } finally {
        StoreConnection.internalExpel(place, true);
      }
      Files.move(draft(), next(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    container.set(StoreConnection.connectCreate(Location.create(next())).getDatasetGraphTDB());
  }

  private void copyTo(DatasetGraphTDB after) {
    requireQuadsAlone();
    TupleIndex[] from = indexes(before);
    Renumbering numbers = numbers(from[0]);
    copyNodes(quads(before).getNodeTable(), quads(after).getNodeTable(), numbers);
    for (TupleIndex index : from) {
      TupleIndex to =
          Arrays.stream(indexes(after))
              .filter(other -> other.getName().equals(index.getName()))
              .findFirst()
              .orElseThrow();
      Iterator<Record> rows =
          Iter.map(
              LoaderOps.idxBTree(index).iterator(),
              row -> new Record(numbers.renumbered(row.getKey()), null));
      CoLib.executeWrite(to, () -> pack(rows, LoaderOps.idxBTree(to)));
    }
  }

  /** That is all that this program writes, and all that is copied. */
  private void requireQuadsAlone() {
    if (!before.getTripleTable().getNodeTupleTable().isEmpty() || !before.prefixes().isEmpty()) {
      throw new IllegalStateException("there are triples outside graphs, or prefixes");
    }
  }

  private Renumbering numbers(TupleIndex quads) {
    NodeTable nodes = quads(before).getNodeTable();
    Renumbering numbers = new Renumbering(LoaderOps.ntDataFile(nodes).length());
    LoaderOps.ntBPTree(nodes).iterator().forEachRemaining(node -> numbers.begin(node.getValue()));
    LoaderOps.idxBTree(quads).iterator().forEachRemaining(row -> numbers.use(row.getKey()));
    return numbers;
  }

  private static void copyNodes(NodeTable from, NodeTable to, Renumbering numbers) {
    TransactionCoordinator coordinator = CoLib.newCoordinator();
    CoLib.add(coordinator, to);
    CoLib.start(coordinator);
    Transaction transaction = coordinator.begin(TxnType.WRITE);
    BinaryDataFile words = LoaderOps.ntDataFile(from);
    BinaryDataFile copy = LoaderOps.ntDataFile(to);
    numbers.number(
        (start, end) -> {
          byte[] node = new byte[Math.toIntExact(end - start)];
          words.read(start, node);
          copy.write(node);
        });
    Iterator<Record> byHash =
        Iter.filter(
            LoaderOps.ntBPTree(from).iterator(), record -> numbers.isUsed(record.getValue()));
    pack(
        Iter.map(
            byHash, record -> new Record(record.getKey(), numbers.renumbered(record.getValue()))),
        LoaderOps.ntBPTree(to));
    transaction.commit();
    transaction.end();
  }

  /** A tree of what is in order; out of order, nothing in it would be found. */
  private static void pack(Iterator<Record> rows, BPlusTree tree) {
    if (!rows.hasNext()) {
      return;
    }
    byte[][] last = {{}};
    BPlusTreeRewriter.packIntoBPlusTree(
        Iter.map(
            rows,
            row -> {
              if (Arrays.compareUnsigned(last[0], row.getKey()) >= 0) {
                throw new IllegalStateException("the rows of an index are out of order");
              }
              last[0] = row.getKey();
              return row;
            }),
        tree.getParams(),
        tree.getRecordFactory(),
        tree.getStateManager().getBufferChannel(),
        tree.getNodeManager().getBlockMgr(),
        tree.getRecordsMgr().getBlockMgr());
  }

  private static NodeTupleTable quads(DatasetGraphTDB data) {
    return data.getQuadTable().getNodeTupleTable();
  }

  private static TupleIndex[] indexes(DatasetGraphTDB data) {
    return quads(data).getTupleTable().getIndexes();
  }
}
