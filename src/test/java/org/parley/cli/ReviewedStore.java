package org.parley.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Outcome;
import org.parley.graph.ResolvedArticle;
import org.parley.pipeline.BuildOptions;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.rdf.Schemes;
import org.parley.rdf.Told;
import org.parley.store.Store;

/** Stores of articles in three sentences. */
final class ReviewedStore {
  private ReviewedStore() {}

  static void write(Path folder, ResolvedArticle... articles) {
    Iris iris = new Iris(BuildOptions.DEFAULT_BASE);
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    ResolvedGraph resolved = new ResolvedGraph(iris);
    for (ResolvedArticle article : articles) {
      if (new ArticleWriter(iris, true).write(article) instanceof Outcome.Ok<List<Quad>> ok) {
        graphs.put(iris.article(article.article().id()), ok.value());
        resolved.add(ok.value());
      }
    }
    graphs.put(iris.resolvedGraph(), resolved.write(Told::merge));
    graphs.put(iris.schemesGraph(), Schemes.quads(iris));
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(graphs);
    }
  }
}
