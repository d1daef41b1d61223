package org.parley.pipeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
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

  private final Store store;
  private final Iris iris;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").daemon().factory());
  private Map<Node, List<Quad>> batch = new LinkedHashMap<>();
  private int articles;
  private int characters;
  private Future<?> writing = CompletableFuture.completedFuture(null);

  Commits(Store store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  void add(Step.Written article) {
    batch.putAll(article.graphs());
    articles++;
    characters += article.resolved().article().text().length();
    if (articles >= ARTICLES || characters >= CHARACTERS) {
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
    writing = writer.submit(() -> store.replaceGraphs(graphs));
  }

  /** The graphs that {@link #finish} will write, once all others are in the store. */
  Map<Node, List<Quad>> uncommitted() {
    awaitWriting();
    return Map.copyOf(batch);
  }

  /** Commits what is left together with these graphs. */
  void finish(Map<Node, List<Quad>> derived) {
    awaitWriting();
    batch.putAll(derived);
    batch.put(iris.pendingGraph(), List.of());
    store.replaceGraphs(batch);
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
