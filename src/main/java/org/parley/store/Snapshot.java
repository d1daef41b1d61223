package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * The data as they were at one commit, to be read while another process writes. TDB2 lets one
 * process in only; but its trees never overwrite what a commit left, and where they end stands in
 * small files of their own. So a folder with copies of these, and links to all else, is a store
 * that stays as it is. It has no journal, and so nothing is ever repaired from here.
 *
 * @param folder the folder of links
 */
record Snapshot(Path folder) {
  private static final int NODES = 1 << 20;
  private static final int NO_NODES = 100_000;

  /**
   * Caches for nodes that are asked much. They note in what order they are asked, which costs more
   * than the asking, unless they begin without a size and are less than half full; and what a query
   * works out, and the data do not have, is asked for as often as what they have.
   */
  private static final StoreParams NODES_AT_HAND =
      StoreParams.builder("parley", StoreParams.getDftStoreParams())
          .nodeCacheInitialCapacityFactor(-1)
          .node2NodeIdCacheSize(NODES)
          .nodeId2NodeCacheSize(NODES)
          .nodeMissCacheSize(NO_NODES)
          .build();

  /** A snapshot, unless somebody wrote meanwhile. */
  static Optional<Snapshot> of(StoreFolder store) throws IOException {
    byte[] before = store.state();
    Snapshot snapshot = new Snapshot(Files.createTempDirectory("parley-read-"));
    boolean whole = false;
    try {
      snapshot.fill(store.requireData());
      whole =
          !store.needsRecovery()
              && Arrays.equals(before, StoreFolder.state(snapshot.folder))
              && Arrays.equals(before, store.state());
    } finally {
      if (!whole) {
        snapshot.delete();
      }
    }
    return whole ? Optional.of(snapshot) : Optional.empty();
  }

  private void fill(Path data) throws IOException {
    for (Path file : StoreFolder.files(data)) {
      String name = file.getFileName().toString();
      if (StoreFolder.isEnd(file)) {
        Files.copy(file, folder.resolve(name));
      } else if (!StoreFolder.isOfWriter(file)) {
        Files.createSymbolicLink(folder.resolve(name), file.toAbsolutePath());
      }
    }
  }

  DatasetGraphTDB open() {
    DatasetGraphTDB dataset =
        TDB2StorageBuilder.build(
            Location.create(folder), NODES_AT_HAND, SystemTDB.getDefaultReorderTransform());
    LookupIndex.into(dataset);
    return dataset;
  }

  /** Removes the links; what they lead to stays. */
  void delete() {
    try {
      StoreFolder.delete(folder);
    } catch (IOException e) {
      // A few links stay in the folder for temporary files; nobody follows them.
    }
  }
}
