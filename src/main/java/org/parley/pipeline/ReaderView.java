package org.parley.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.resolve.event.EventMerger;
import org.parley.store.Store;

/** A store as it would be if just one of its readers had read the articles. */
public final class ReaderView {
  private ReaderView() {}

  /** Who has read articles of the store. */
  public static SortedSet<String> readers(Store store, String base) {
    SortedSet<String> readers = new TreeSet<>();
    StoredState.of(store, new Iris(base))
        .articles()
        .values()
        .forEach(article -> readers.addAll(article.readers()));
    return readers;
  }

  /** The claims of one reader, in memory, and what follows from them. */
  public static Store of(Store store, String reader, String base) {
    Iris iris = new Iris(base);
    Map<Node, StoredArticle> articles = StoredState.of(store, iris).articles();
    Map<Node, List<Quad>> graphs =
        store.calculateRead(dataset -> graphs(dataset, articles, reader, iris));
    Store view = Store.inMemory();
    view.replaceGraphs(graphs);
    return view;
  }

  private static Map<Node, List<Quad>> graphs(
      DatasetGraph dataset, Map<Node, StoredArticle> articles, String reader, Iris iris) {
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    ResolvedGraph resolved = new ResolvedGraph(iris);
    articles.forEach(
        (article, stored) -> {
          if (stored.readers().contains(reader)) {
            Node part = stored.readers().size() > 1 ? iris.reading(article, reader) : article;
            List<Quad> quads = ReadersGraphs.in(article, quads(dataset, part));
            graphs.put(article, quads);
            resolved.add(quads);
          }
        });
    graphs.put(iris.resolvedGraph(), resolved.write(EventMerger::merge));
    for (Node other : List.of(iris.schemesGraph(), iris.provenanceGraph())) {
      graphs.put(other, quads(dataset, other));
    }
    return graphs;
  }

  private static List<Quad> quads(DatasetGraph dataset, Node graph) {
    return new ArrayList<>(Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)));
  }
}
