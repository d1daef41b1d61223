package org.parley.store;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A dataset and what it takes to let it go.
 *
 * @param stamp which state of the data it was opened at
 * @param room what the data take on the disk, and what is left
 * @param memos what was put aside beside the data
 */
record Connection(DatasetGraph dataset, String stamp, Memos memos, Room room, Runnable release) {
  /** Commits are over in a moment; half a minute of them in a row is no coincidence. */
  private static final int ATTEMPTS = 1_500;

  private static final long MILLIS_BETWEEN = 20;

  static Connection inMemory() {
    String stamp = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    return new Connection(
        DatabaseMgr.createDatasetGraph(), stamp, Memos.none(), Room.endless(), () -> {});
  }

  /** Alone with the store: TDB2's own lock keeps other processes out. */
  static Connection toWrite(StoreFolder folder) {
    FirstData.in(folder);
    try {
      String stamp = folder.stamp();
      DatasetGraph dataset =
          DatabaseMgr.connectDatasetGraph(Location.create(folder.path().toAbsolutePath()));
      Memos memos = new FolderMemos(folder, folder::state);
      memos.deleteVoid();
      return new Connection(
          dataset,
          stamp,
          memos,
          Room.of(folder),
          () -> {
            memos.deleteVoid();
            TDBInternal.expel(dataset);
          });
    } catch (DBOpEnvException e) {
      throw folder.inUse();
    }
  }

  /** Beside other readers, and beside a writer: the data as they are at this moment. */
  static Connection toRead(StoreFolder folder) {
    folder.requireData();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        if (folder.needsRecovery()) {
          recover(folder);
        }
        Optional<Snapshot> snapshot = Snapshot.of(folder);
        if (snapshot.isPresent()) {
          return of(snapshot.get(), folder);
        }
        Thread.sleep(MILLIS_BETWEEN);
      } catch (IOException e) {
        // A folder that is compacted right now moves; where it does not, the reason is told.
        if (attempt == ATTEMPTS - 1) {
          throw folder.unreadable(e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw folder.inUse();
      }
    }
    throw folder.inUse();
  }

  private static Connection of(Snapshot snapshot, StoreFolder folder) throws IOException {
    byte[] state = StoreFolder.state(snapshot.folder());
    DatasetGraphTDB dataset = snapshot.open();
    return new Connection(
        dataset,
        StoreFolder.stamp(snapshot.folder()),
        new FolderMemos(folder, () -> state),
        Room.of(folder),
        () -> {
          dataset.shutdown();
          snapshot.delete();
        });
  }

  /** What a process had committed when it died; if it still lives, it does that itself. */
  private static void recover(StoreFolder folder) throws InterruptedException {
    try {
      toWrite(folder).release().run();
    } catch (StoreException e) {
      Thread.sleep(MILLIS_BETWEEN);
    }
  }
}
