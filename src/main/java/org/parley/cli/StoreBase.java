package org.parley.cli;

import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.Store;

/** Whether the IRIs of a store begin as a command takes them to. */
final class StoreBase {
  private static final String ARTICLE = "article/";

  /** Not Jena's own constants: there are thousands of them, and all commands would load them. */
  private static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  private static final Node NEWS_ARTICLE = NodeFactory.createURI("https://schema.org/NewsArticle");

  private StoreBase() {}

  /**
   * The store again.
   *
   * @throws Failure if its articles live elsewhere, so that nothing would be found; it is closed
   */
  static Store checked(Store store, String base) {
    String there;
    try {
      there = of(store).orElse(base);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    if (there.equals(base)) {
      return store;
    }
    store.close();
    throw new Failure(
        ExitCode.USAGE,
        "IRIs of the store begin with " + there + ", not " + base + "; give --base " + there);
  }

  /** Where the store's articles live; of one without articles nobody knows. */
  private static Optional<String> of(Store store) {
    return store
        .calculateRead(
            dataset ->
                Optional.ofNullable(
                    Iter.first(dataset.find(Node.ANY, Node.ANY, TYPE, NEWS_ARTICLE), quad -> true)))
        .map(Quad::getSubject)
        .map(Node::toString)
        .filter(article -> article.contains("/" + ARTICLE) || article.contains("#" + ARTICLE))
        .map(article -> article.substring(0, article.lastIndexOf(ARTICLE)));
  }
}
