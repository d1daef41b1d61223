package org.parley.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.rdf.Iris;
import org.parley.store.Store;

/**
 * The graphs of an article that several readers have read. The article's own graph is the union of
 * what each reader would write; so that one reader's part can be renewed or looked at by itself,
 * each part stands in a graph of its own too, as soon as there are two. Thread-safe.
 */
final class ReadersGraphs {
  private final Iris iris;
  private final Optional<Store> store;

  /**
   * @param store where earlier readers' claims are
   */
  ReadersGraphs(Iris iris, Optional<Store> store) {
    this.iris = iris;
    this.store = store;
  }

  /**
   * All graphs of the article once this reader has read it. Other readers' claims stay if they are
   * about the same text.
   *
   * @param fresh the article's graph as this reader alone would have it
   */
  Map<Node, List<Quad>> with(
      Article article, String reader, List<Quad> fresh, Optional<StoredArticle> before) {
    Node node = iris.article(article.id());
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    before
        .filter(old -> old.readers().size() > 1)
        .ifPresent(
            old -> old.readers().forEach(name -> graphs.put(iris.reading(node, name), List.of())));
    Map<String, List<Quad>> parts = new TreeMap<>();
    before
        .filter(old -> old.hash().equals(article.contentHash()))
        .ifPresent(old -> parts.putAll(others(node, old, reader)));
    parts.put(reader, fresh);
    if (parts.size() > 1) {
      parts.forEach((name, quads) -> graphs.put(iris.reading(node, name), quads));
      graphs.replaceAll((graph, quads) -> in(graph, quads));
    }
    graphs.put(node, in(node, parts.values().stream().flatMap(List::stream).distinct().toList()));
    return graphs;
  }

  private Map<String, List<Quad>> others(Node article, StoredArticle before, String reader) {
    TreeSet<String> names = new TreeSet<>(before.readers());
    names.remove(reader);
    if (names.isEmpty() || store.isEmpty()) {
      return Map.of();
    }
    return store
        .get()
        .calculateRead(
            dataset -> {
              Map<String, List<Quad>> parts = new TreeMap<>();
              for (String name : names) {
                parts.put(name, in(article, part(dataset, article, before, name)));
              }
              return parts;
            });
  }

  private List<Quad> part(DatasetGraph dataset, Node article, StoredArticle before, String name) {
    Node graph = before.readers().size() > 1 ? iris.reading(article, name) : article;
    return Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  /** The same in another graph. */
  static List<Quad> in(Node graph, List<Quad> quads) {
    List<Quad> moved = new ArrayList<>(quads.size());
    quads.forEach(quad -> moved.add(Quad.create(graph, quad.asTriple())));
    return moved.stream().distinct().toList();
  }
}
