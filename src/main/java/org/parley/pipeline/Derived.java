package org.parley.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;
import org.parley.rdf.Iris;
import org.parley.rdf.Provenance;
import org.parley.rdf.ResolvedGraph;
import org.parley.rdf.Schemes;
import org.parley.store.Store;

/** The graphs that follow from those of all articles. */
final class Derived {
  private final Store store;
  private final Iris iris;
  private final Function<List<DatedReport>, List<Event>> merger;

  Derived(Store store, Iris iris, Function<List<DatedReport>, List<Event>> merger) {
    this.store = store;
    this.iris = iris;
    this.merger = merger;
  }

  /**
   * The resolved, the schemes' and the provenance graph.
   *
   * @param newer articles' graphs that are not in the store yet, or there in an older form; one
   *     without quads is about to go
   */
  Map<Node, List<Quad>> graphs(Map<Node, List<Quad>> newer, Provenance run) {
    ResolvedGraph resolved = new ResolvedGraph(iris);
    List<Quad> runs =
        store.calculateRead(
            dataset -> {
              articles(dataset).stream()
                  .filter(article -> !newer.containsKey(article))
                  .forEach(article -> resolved.add(quads(dataset, article)));
              return quads(dataset, iris.provenanceGraph());
            });
    newer.forEach(
        (graph, quads) -> {
          if (iris.isArticle(graph)) {
            resolved.add(quads);
          }
        });
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    graphs.put(iris.resolvedGraph(), resolved.write(merger));
    graphs.put(iris.schemesGraph(), Schemes.quads(iris));
    graphs.put(iris.provenanceGraph(), run.appendedTo(runs, iris));
    return graphs;
  }

  private List<Node> articles(DatasetGraph dataset) {
    List<Node> articles = new ArrayList<>();
    dataset
        .find(Node.ANY, Node.ANY, RDF.type.asNode(), SchemaDO.NewsArticle.asNode())
        .forEachRemaining(quad -> articles.add(quad.getGraph()));
    articles.removeIf(article -> !iris.isArticle(article));
    return articles;
  }

  private static List<Quad> quads(DatasetGraph dataset, Node graph) {
    return Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }
}
