package org.parley.pipeline;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.OlderGraph;
import org.parley.rdf.ResolvedGraph;
import org.parley.store.Difference;
import org.parley.store.Store;

/**
 * Takes graphs of the model into a store, as another store wrote them. What the store has stays: an
 * article that it has otherwise is not replaced. What follows from many articles is worked out anew
 * from all of them, and is not taken from outside.
 *
 * @param taken graphs that are new
 * @param known graphs that the store had, as they are
 * @param kept graphs that the store has otherwise; those that came were left out
 */
public record Adoption(int taken, int known, List<String> kept) {
  public Adoption {
    kept = List.copyOf(kept);
  }

  /**
   * In one transaction, and another for what follows from it; should it be killed between them, the
   * next build completes it.
   *
   * @throws IllegalArgumentException if the data has statements outside named graphs, a graph that
   *     no store has, or a blank node; then nothing has changed
   * @throws org.parley.store.StoreException if the store cannot be written
   */
  public static Adoption adopt(DatasetGraph data, String base, Store store) {
    Iris iris = new Iris(base);
    Map<Node, Set<Quad>> articles = new LinkedHashMap<>();
    List<Quad> added = new ArrayList<>();
    sort(data, iris, articles, added);
    Map<Node, List<Quad>> fresh = new LinkedHashMap<>();
    articles.replaceAll((graph, quads) -> new HashSet<>(OlderGraph.renewed(quads)));
    Set<String> kept = new TreeSet<>();
    int[] known = {0};
    articles.forEach(
        (graph, quads) -> {
          Set<Quad> before = store.calculateRead(dataset -> quads(dataset, graph));
          if (before.isEmpty()) {
            fresh.put(graph, List.copyOf(quads));
          } else if (before.equals(quads)) {
            known[0]++;
          } else {
            kept.add(graph.getURI());
          }
        });
    added.removeIf(quad -> store.calculateRead(dataset -> dataset.contains(quad)));
    Adoption adoption = new Adoption(fresh.size(), known[0], List.copyOf(kept));
    if (!fresh.isEmpty() || !added.isEmpty()) {
      fresh.put(iris.pendingGraph(), List.of(ResolvedGraph.pendingMark(iris)));
      store.change(fresh, new Difference(List.of(), added));
      complete(base, store);
    }
    return adoption;
  }

  private static void sort(
      DatasetGraph data, Iris iris, Map<Node, Set<Quad>> articles, List<Quad> added) {
    Set<Node> derived = Set.of(iris.resolvedGraph(), iris.schemesGraph(), iris.pendingGraph());
    data.find()
        .forEachRemaining(
            quad -> {
              Node graph = quad.getGraph();
              if (quad.isDefaultGraph()) {
                throw new IllegalArgumentException(
                    "there are statements outside named graphs; export without --flat");
              }
              if (derived.contains(graph)) {
                return;
              }
              if (iris.isOfArticle(graph)) {
                articles.computeIfAbsent(graph, none -> new HashSet<>()).add(quad);
              } else if (graph.equals(iris.provenanceGraph()) || iris.isCodebookGraph(graph)) {
                added.add(quad);
              } else {
                throw new IllegalArgumentException(
                    "no store has a graph "
                        + graph
                        + "; if its IRIs live elsewhere than under "
                        + iris.base()
                        + ", say where with --base");
              }
            });
  }

  private static Set<Quad> quads(DatasetGraph dataset, Node graph) {
    return Iter.toSet(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  /** A build without inputs works out what follows from the articles. */
  private static void complete(String base, Store store) {
    BuildOptions options =
        new BuildOptions(List.of(), InputStream.nullInputStream(), base, true, 1, List.of(), false);
    new Pipeline(options, Parts.standard(options, Progress.none()), Progress.none()).build(store);
  }
}
