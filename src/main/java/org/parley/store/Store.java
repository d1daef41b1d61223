package org.parley.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;

/**
 * Named graphs in TDB2. In queries the default graph is the union of them all.
 *
 * <p>Before Jena 6.1, a write transaction of TDB2 that was aborted, and followed by others in the
 * same process, spoilt the data for good (apache/jena#3877). So whatever can be wrong with data is
 * found before a transaction begins; and should one fail all the same, as on a full disk, the store
 * closes itself and has to be opened anew. What was committed before stays.
 *
 * <p>Thread-safe: many read, one writes at a time.
 */
public final class Store implements AutoCloseable {
  private static final long MILLIS_BETWEEN = 200;

  /** In bytes: waste that nobody minds. */
  private static final long LITTLE = 4 << 20;

  private final AtomicLong commits = new AtomicLong();
  private @Nullable Connection connection;

  private Store(Connection connection) {
    this.connection = connection;
    connection.dataset().getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens a store to read and write, or begins one in a new or empty folder.
   *
   * @throws StoreException if the path is a file, or a folder with something else in it, or if
   *     another process has the store open
   */
  public static Store open(Path folder) {
    StoreFolder store = new StoreFolder(folder);
    store.prepareForWriting();
    Connection connection = Connection.toWrite(store);
    store.deleteOlderData();
    return new Store(connection);
  }

  /**
   * Does the same, but waits for another process that has the store open.
   *
   * @throws StoreException if it is still in use after that time, or cannot be opened
   */
  public static Store open(Path folder, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return open(folder);
      } catch (StoreInUseException e) {
        if (System.nanoTime() >= end) {
          throw e;
        }
      }
      try {
        Thread.sleep(MILLIS_BETWEEN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreException("interrupted while waiting for the store " + folder, e);
      }
    }
  }

  /**
   * Opens a store that is there, to read: as it is now, whatever others write meanwhile.
   *
   * @throws StoreException if there is no store, or it cannot be read
   */
  public static Store openToRead(Path folder) {
    return new Store(Connection.toRead(new StoreFolder(folder)));
  }

  /** Whether a store is there. */
  public static boolean isAt(Path folder) {
    return new StoreFolder(folder).hasData();
  }

  /** An empty store that is gone when it is closed. */
  public static Store inMemory() {
    return new Store(Connection.inMemory());
  }

  /** Runs the function in a read transaction; what it returns must not depend on it any more. */
  public <T> T calculateRead(Function<DatasetGraph, T> function) {
    DatasetGraph dataset = dataset();
    return Txn.calculateRead(dataset, () -> function.apply(dataset));
  }

  /**
   * Makes each graph consist of exactly these quads, all in one transaction; with no quads, the
   * graph is gone.
   *
   * @throws IllegalArgumentException if a quad stands in another graph, has a blank node or is
   *     otherwise unfit; then nothing has changed
   * @throws StoreException if writing failed; then nothing has changed, and the store is closed
   */
  public void replaceGraphs(Map<Node, List<Quad>> graphs) {
    change(graphs, Difference.none());
  }

  /**
   * Does the same, and takes quads out of other graphs and puts some in, in the same transaction.
   *
   * @throws IllegalArgumentException as {@link #replaceGraphs} does
   * @throws StoreException as {@link #replaceGraphs} does
   */
  public void change(Map<Node, List<Quad>> graphs, Difference difference) {
    Map<Node, List<Quad>> checked = new LinkedHashMap<>();
    graphs.forEach(
        (graph, quads) -> {
          QuadCheck.checkGraph(graph);
          List<Quad> copy = List.copyOf(quads);
          copy.forEach(quad -> QuadCheck.check(graph, quad));
          checked.put(graph, copy);
        });
    difference.added().forEach(quad -> QuadCheck.check(quad.getGraph(), quad));
    open().room().require(size(checked, difference));
    write(
        dataset -> {
          checked.forEach((graph, quads) -> replace(dataset, graph, quads));
          difference.removed().forEach(dataset::delete);
          difference.added().forEach(dataset::add);
        });
  }

  private static long size(Map<Node, List<Quad>> graphs, Difference difference) {
    long quads = difference.added().size() + difference.removed().size();
    for (List<Quad> graph : graphs.values()) {
      quads += graph.size();
    }
    return quads;
  }

  /** Touches only what differs: a graph that stays as it is costs no room. */
  private static void replace(DatasetGraph dataset, Node graph, List<Quad> quads) {
    List<Quad> before = Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
    if (before.isEmpty()) {
      quads.forEach(dataset::add);
      return;
    }
    Set<Quad> after = new LinkedHashSet<>(quads);
    for (Quad quad : before) {
      if (!after.remove(quad)) {
        dataset.delete(quad);
      }
    }
    after.forEach(dataset::add);
  }

  /**
   * Puts aside what was worked out from the data as they are now; it is beside the data, and no
   * part of them. Where it cannot be written, nothing is put aside.
   */
  public void remember(String name, byte[] content) {
    open().memos().write(name, content);
  }

  /** What was put aside under that name, unless the data have changed since. */
  public Optional<byte[]> recall(String name) {
    return open().memos().read(name);
  }

  /** The data, for servers that run transactions of their own; to read only. */
  public DatasetGraph dataset() {
    return open().dataset();
  }

  /** Another one after each commit, and the same again when an unchanged store is opened anew. */
  public String version() {
    return open().stamp() + "." + commits.get();
  }

  /** The names of all graphs, by IRI. */
  public Set<Node> graphs() {
    return calculateRead(
        dataset -> {
          Set<Node> names =
              new TreeSet<>((left, right) -> left.toString().compareTo(right.toString()));
          dataset.listGraphNodes().forEachRemaining(names::add);
          return names;
        });
  }

  /** The folder that it is written to; nothing if it is in memory alone. */
  public Optional<Path> folder() {
    return Optional.ofNullable(DatabaseMgr.location(dataset()))
        .filter(place -> !place.isMem())
        .map(place -> Path.of(place.getDirectoryPath()));
  }

  /** The bytes of the data. */
  public long bytes() {
    return open().room().used();
  }

  /** The number of quads. */
  public long size() {
    return calculateRead(dataset -> new NodeNumbers(dataset).quads());
  }

  /** How many quads of the graph, or of all ({@link Node#ANY}), have this predicate and object. */
  public long count(Node graph, Node predicate, Node object) {
    return calculateRead(dataset -> new NodeNumbers(dataset).count(graph, predicate, object));
  }

  /**
   * Gives back the room of what was replaced. The data moves to a new folder that takes the old
   * one's place in one step, so that a process that dies meanwhile loses nothing.
   */
  public void compact() {
    DatasetGraph dataset = dataset();
    if (DatabaseMgr.location(dataset) == null || DatabaseMgr.location(dataset).isMem()) {
      return;
    }
    open().room().requireCopy();
    Memos memos = open().memos();
    Map<String, byte[]> kept = new LinkedHashMap<>();
    memos.names().forEach(name -> memos.read(name).ifPresent(memo -> kept.put(name, memo)));
    try {
      Compaction.of(dataset);
    } catch (RuntimeException | IOException e) {
      throw new StoreException("compacting failed, and the store is as it was: " + e, e);
    }
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    kept.forEach(memos::write);
    open().room().noteCompact(bytes());
  }

  /**
   * Gives back room if there is much to give back: if the data have grown by a quarter since they
   * were last compacted. Most of that is waste unless much is new, and then compacting costs in
   * proportion to what was written. Of data that never were compacted it is reckoned from their
   * quads what they would take, so that a first build in one go is left as it is.
   *
   * @param before is run before that
   */
  public void compactIfWasteful(Runnable before) {
    Room room = open().room();
    if (room.whenCompact() == 0) {
      room.noteCompact(Math.min(bytes(), size() * Room.BYTES_OF_A_COMPACT_QUAD));
    }
    long compact = room.whenCompact();
    long grown = bytes() - compact;
    if (grown > LITTLE && grown > compact / 4) {
      before.run();
      compact();
    }
  }

  /**
   * Writes whatever is handed over, in one transaction.
   *
   * @param source hands quads to the sink, each checked
   * @return the number of quads
   */
  long fill(Consumer<Consumer<Quad>> source) {
    long[] count = {0};
    write(
        dataset ->
            source.accept(
                quad -> {
                  dataset.add(quad);
                  count[0]++;
                }));
    return count[0];
  }

  /** Lets go of the store; a second time does nothing. */
  @Override
  public synchronized void close() {
    if (connection != null) {
      connection.release().run();
      connection = null;
    }
  }

  /** One write transaction; see the class for what happens if it fails. */
  void write(Consumer<DatasetGraph> changes) {
    DatasetGraph dataset = dataset();
    dataset.begin(ReadWrite.WRITE);
    try {
      changes.accept(dataset);
      dataset.commit();
      dataset.end();
      commits.incrementAndGet();
    } catch (Throwable e) {
      String remedy = remedy(e, open().room());
      giveUp(dataset, e);
      throw new StoreException(
          "writing to the store failed, and nothing of it was kept: " + e + "; " + remedy, e);
    }
  }

  private static String remedy(Throwable e, Room room) {
    boolean full = room.isFull();
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      full |= String.valueOf(cause.getMessage()).contains("No space left");
    }
    return full ? "the disk is full: make room, and run it again" : "run it again";
  }

  private void giveUp(DatasetGraph dataset, Throwable cause) {
    try {
      dataset.abort();
      dataset.end();
      close();
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
    synchronized (this) {
      connection = null;
    }
  }

  private synchronized Connection open() {
    if (connection == null) {
      throw new StoreException("the store is closed; open it again");
    }
    return connection;
  }
}
