package org.parley.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.Schemes;
import org.parley.rdf.vocab.Parley;
import org.parley.store.Store;

/**
 * What the store holds as a run begins.
 *
 * @param articles its articles, by their IRIs
 * @param behind whether what follows from the articles has to be rebuilt even if none changes: a
 *     run was killed, or the ontology's schemes are others by now
 * @param older whether it was written with other schemes than this program's
 */
record StoredState(Map<Node, StoredArticle> articles, boolean behind, boolean older) {

  static StoredState of(Store store, Iris iris) {
    return store.calculateRead(
        dataset -> {
          Map<Node, StoredArticle> articles = articles(dataset, iris);
          boolean pending = dataset.contains(iris.pendingGraph(), Node.ANY, Node.ANY, Node.ANY);
          boolean older = !articles.isEmpty() && !hasSchemes(dataset, iris);
          return new StoredState(articles, pending || older, older && !pending);
        });
  }

  private static Map<Node, StoredArticle> articles(DatasetGraph dataset, Iris iris) {
    Map<Node, StoredArticle> articles = new HashMap<>();
    dataset
        .find(Node.ANY, Node.ANY, Parley.contentHash, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node article = quad.getSubject();
              if (iris.isArticle(article) && quad.getGraph().equals(article)) {
                String hash = quad.getObject().getLiteralLexicalForm();
                articles.put(article, new StoredArticle(hash, readers(dataset, article)));
              }
            });
    return articles;
  }

  private static SortedSet<String> readers(DatasetGraph dataset, Node article) {
    SortedSet<String> readers = new TreeSet<>();
    dataset
        .find(article, article, Parley.reader, Node.ANY)
        .forEachRemaining(quad -> readers.add(quad.getObject().getLiteralLexicalForm()));
    return readers.isEmpty() ? StoredArticle.RULES_ALONE : readers;
  }

  private static boolean hasSchemes(DatasetGraph dataset, Iris iris) {
    Set<Quad> stored =
        new HashSet<>(Iter.toList(dataset.find(iris.schemesGraph(), Node.ANY, Node.ANY, Node.ANY)));
    List<Quad> current = Schemes.quads(iris);
    return stored.equals(new HashSet<>(current));
  }
}
