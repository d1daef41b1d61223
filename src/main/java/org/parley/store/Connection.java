package org.parley.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A dataset and what it takes to let it go.
 *
 * @param stamp which state of the data it was opened at
 */
record Connection(DatasetGraph dataset, String stamp, Runnable release) {

  static Connection inMemory() {
    String stamp = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    return new Connection(DatabaseMgr.createDatasetGraph(), stamp, () -> {});
  }

  /** Alone with the store: TDB2's own lock keeps other processes out. */
  static Connection toWrite(StoreFolder folder) {
    try {
      String stamp = folder.stamp();
      DatasetGraph dataset =
          DatabaseMgr.connectDatasetGraph(Location.create(folder.path().toAbsolutePath()));
      return new Connection(dataset, stamp, () -> TDBInternal.expel(dataset));
    } catch (DBOpEnvException e) {
      throw folder.inUse();
    }
  }

  /**
   * Beside other readers, but no writer: TDB2 would let one process in only, whatever it does. The
   * same lock file, taken as shared, lets readers in and keeps TDB2's writers out.
   */
  static Connection toRead(StoreFolder folder) {
    folder.requireData();
    try {
      FileChannel channel =
          FileChannel.open(
              folder.lockFile(),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.CREATE);
      if (channel.tryLock(0, Long.MAX_VALUE, true) == null) {
        channel.close();
        throw folder.inUse();
      }
      if (folder.needsRecovery()) {
        channel.close();
        return toWrite(folder);
      }
      // Asked only now: until the lock was held, a writer could have moved the data.
      String stamp = folder.stamp();
      Location data = Location.create(folder.requireData().toAbsolutePath());
      DatasetGraphTDB dataset = TDB2StorageBuilder.build(data);
      return new Connection(dataset, stamp, () -> release(dataset, channel));
    } catch (OverlappingFileLockException e) {
      // This very process has it open, as tests do: share that connection.
      Connection shared = toWrite(folder);
      return new Connection(shared.dataset(), shared.stamp(), () -> {});
    } catch (IOException e) {
      throw folder.unreadable(e);
    }
  }

  private static void release(DatasetGraphTDB dataset, FileChannel channel) {
    dataset.shutdown();
    try {
      channel.close();
    } catch (IOException e) {
      // The lock is gone with the process, if not now; nothing was written.
    }
  }
}
