package org.parley.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.OlderGraph;
import org.parley.rdf.ResolvedGraph;
import org.parley.store.Store;

/**
 * Brings the articles of a store that an older version wrote to this version's ontology, without
 * reading their texts again. Whatever stops it, the next run finds the store older still, and goes
 * on: what is renewed stays as it is.
 */
record Renovation(Store store, Iris iris) {
  /** So many quads are in memory at most, but for an article's. */
  private static final int TOGETHER = 500_000;

  /** How many articles were others before. */
  int renew(Map<Node, StoredArticle> articles) {
    int renewed = 0;
    int quads = 0;
    Map<Node, List<Quad>> batch = new LinkedHashMap<>();
    for (Map.Entry<Node, StoredArticle> article : articles.entrySet()) {
      Map<Node, List<Quad>> graphs =
          store.calculateRead(dataset -> renewed(dataset, article.getKey(), article.getValue()));
      if (!graphs.isEmpty()) {
        renewed++;
        quads += graphs.values().stream().mapToInt(List::size).sum();
        batch.putAll(graphs);
      }
      if (quads >= TOGETHER) {
        write(batch);
        batch = new LinkedHashMap<>();
        quads = 0;
      }
    }
    if (!batch.isEmpty()) {
      write(batch);
    }
    return renewed;
  }

  private void write(Map<Node, List<Quad>> batch) {
    batch.put(iris.pendingGraph(), List.of(ResolvedGraph.pendingMark(iris)));
    store.replaceGraphs(batch);
  }

  /** Those of the article's graphs that are others now. */
  private Map<Node, List<Quad>> renewed(DatasetGraph dataset, Node article, StoredArticle stored) {
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    if (stored.readers().size() > 1) {
      List<Quad> whole = new ArrayList<>();
      for (String reader : stored.readers()) {
        Node part = iris.reading(article, reader);
        List<Quad> fresh = OlderGraph.renewed(quads(dataset, part));
        graphs.put(part, fresh);
        whole.addAll(ReadersGraphs.in(article, fresh));
      }
      graphs.put(article, whole.stream().distinct().toList());
    } else {
      graphs.put(article, OlderGraph.renewed(quads(dataset, article)));
    }
    graphs
        .entrySet()
        .removeIf(
            graph ->
                new HashSet<>(graph.getValue())
                    .equals(new HashSet<>(quads(dataset, graph.getKey()))));
    return graphs;
  }

  private static List<Quad> quads(DatasetGraph dataset, Node graph) {
    return Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }
}
