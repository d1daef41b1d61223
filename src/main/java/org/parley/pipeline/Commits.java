package org.parley.pipeline;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.store.Difference;
import org.parley.store.Store;

/**
 * Collects articles into batches and commits a batch while the next is collected. A batch before
 * the last leaves a mark that the resolved graph is behind, in the same transaction; the last one
 * comes together with the resolved graph and takes the mark away. So, whenever the process dies,
 * the store holds whole articles, and the next run knows whether there is something to repair.
 */
final class Commits implements AutoCloseable {
  /** TDB2 writes this many together some fifty times faster than one by one. */
  private static final int ARTICLES = 1_000;

  private static final int CHARACTERS = 16 << 20;

  /** So much work is lost at most, and what is being worked on. */
  private static final long NANOS = Duration.ofSeconds(20).toNanos();

  private final Store store;
  private final Iris iris;
  private final LongSupplier clock;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").daemon().factory());
  private Map<Node, List<Quad>> batch = new LinkedHashMap<>();
  private int articles;
  private int characters;
  private long begun;
  private Future<?> writing = CompletableFuture.completedFuture(null);

  Commits(Store store, Iris iris) {
    this(store, iris, System::nanoTime);
  }

  /**
   * @param clock nanoseconds from some moment on
   */
  Commits(Store store, Iris iris, LongSupplier clock) {
    this.store = store;
    this.iris = iris;
    this.clock = clock;
    this.begun = clock.getAsLong();
  }

  void add(Step.Written article) {
    batch.putAll(article.graphs());
    articles++;
    characters += article.resolved().article().text().length();
    boolean late = clock.getAsLong() - begun >= NANOS;
    if (articles >= ARTICLES || characters >= CHARACTERS || late) {
      flush();
    }
  }

  void remove(Collection<Node> graphs) {
    graphs.forEach(graph -> batch.put(graph, List.of()));
  }

  private void flush() {
    awaitWriting();
    Map<Node, List<Quad>> graphs = batch;
    graphs.put(iris.pendingGraph(), List.of(ResolvedGraph.pendingMark(iris)));
    batch = new LinkedHashMap<>();
    articles = 0;
    characters = 0;
    begun = clock.getAsLong();
    writing = writer.submit(() -> store.replaceGraphs(graphs));
  }

  /** Commits what is left together with these graphs, and this difference in others. */
  void finish(Map<Node, List<Quad>> derived, Difference difference) {
    awaitWriting();
    batch.putAll(derived);
    batch.put(iris.pendingGraph(), List.of());
    store.change(batch, difference);
    batch = new LinkedHashMap<>();
  }

  /** Throws what the commit threw. */
  private void awaitWriting() {
    try {
      writing.get();
    } catch (ExecutionException e) {
      throw InOrder.unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Waits for a commit that is under way: the store must not be closed below it. */
  @Override
  public void close() {
    writer.close();
  }
}
