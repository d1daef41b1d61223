package org.parley.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return new Store(Connection.toWrite(store));
  }

  /**
   * Opens a store that is there, to read. Several processes may, as long as none writes.
   *
   * @throws StoreException if there is no store, or if another process is writing to it
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
    Map<Node, List<Quad>> checked = new LinkedHashMap<>();
    graphs.forEach(
        (graph, quads) -> {
          QuadCheck.checkGraph(graph);
          List<Quad> copy = List.copyOf(quads);
          copy.forEach(quad -> QuadCheck.check(graph, quad));
          checked.put(graph, copy);
        });
    write(
        dataset ->
            checked.forEach(
                (graph, quads) -> {
                  dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
                  quads.forEach(dataset::add);
                }));
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

  /** The number of quads. */
  public long size() {
    return calculateRead(dataset -> Iter.count(dataset.find()));
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
    DatabaseMgr.compact(dataset, true);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
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
      giveUp(dataset, e);
      throw new StoreException(
          "writing to the store failed, and nothing of it was kept: " + e + "; run it again", e);
    }
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
