package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.rdf.Iris;
import org.parley.rdf.ReviewReader;
import org.parley.rdf.vocab.Parley;
import org.parley.review.Account;
import org.parley.review.Decisions;
import org.parley.review.Names;
import org.parley.review.Outstanding;
import org.parley.review.StoredPart;
import org.parley.store.Store;

/** Which decisions the articles of a store were written with, and which they should be. */
final class StoredReviews {
  private final Decisions decisions;
  private final Iris iris;
  private final Optional<Store> store;

  StoredReviews(Decisions decisions, Iris iris, Optional<Store> store) {
    this.decisions = decisions;
    this.iris = iris;
    this.store = store;
  }

  /**
   * Whether a reader's part of an article need not be read again for the decisions' sake. Without a
   * file of decisions everything may stay as it is: whoever forgot to name it loses nothing.
   */
  boolean areCurrent(String id, StoredArticle article, String reader) {
    if (!decisions.areGiven() || store.isEmpty()) {
      return true;
    }
    return store
        .get()
        .calculateRead(dataset -> part(dataset, iris.article(id), id, article, reader).current());
  }

  /** What became of all decisions. */
  Outstanding outstanding() {
    if (store.isEmpty() || !decisions.areGiven() && !bearsAny(store.get())) {
      return Account.of(decisions, List.of());
    }
    Map<Node, StoredArticle> articles = StoredState.of(store.get(), iris).articles();
    return store
        .get()
        .calculateRead(
            dataset -> {
              List<StoredPart> parts = new ArrayList<>();
              articles.entrySet().stream()
                  .sorted(Map.Entry.comparingByKey(Comparator.comparing(Node::getURI)))
                  .forEach(
                      entry -> {
                        String id = identifier(dataset, entry.getKey());
                        for (String reader : entry.getValue().readers()) {
                          parts.add(part(dataset, entry.getKey(), id, entry.getValue(), reader));
                        }
                      });
              return Account.of(decisions, parts);
            });
  }

  /** Without a file of decisions those count alone that articles bear: mostly there are none. */
  private static boolean bearsAny(Store store) {
    return store.calculateRead(
        dataset -> dataset.contains(Node.ANY, Node.ANY, Parley.decision, Node.ANY));
  }

  private static String identifier(DatasetGraph dataset, Node article) {
    return dataset
        .find(article, article, DCTerms.identifier.asNode(), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  private StoredPart part(
      DatasetGraph dataset, Node node, String id, StoredArticle article, String reader) {
    Node graph = article.readers().size() > 1 ? iris.reading(node, reader) : node;
    ReviewReader written = new ReviewReader(dataset, graph, node);
    Set<String> marks = written.decisions();
    boolean current = !decisions.areGiven() || should(id, marks, written).equals(marks);
    return new StoredPart(id, reader, marks, written.unmet(), current);
  }

  /** Names are read only where a decision may be on them: there are many. */
  private Set<String> should(String id, Set<String> marks, ReviewReader written) {
    return decisions.hasAnyForAll()
        ? decisions.marks(id, marks, names(written))
        : decisions.marks(id, marks, name -> false);
  }

  private static Names names(ReviewReader written) {
    Set<String> people = new TreeSet<>(written.names(Parley.ACTORS));
    people.addAll(written.mentions());
    return new Names(
        written.keys(Parley.ACTORS),
        people,
        written.keys(Parley.ISSUES),
        written.names(Parley.ISSUES));
  }
}
