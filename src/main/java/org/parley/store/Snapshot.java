package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;

/**
 * The data as they were at one commit, to be read while another process writes. TDB2 lets one
 * process in only; but its trees never overwrite what a commit left, and where they end stands in
 * small files of their own. So a folder with copies of these, and links to all else, is a store
 * that stays as it is. It has no journal, and so nothing is ever repaired from here.
 *
 * @param folder the folder of links
 */
record Snapshot(Path folder) {

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
    return TDB2StorageBuilder.build(Location.create(folder));
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
