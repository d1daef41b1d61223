package org.parley.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param hashes content hashes of its articles, by their IRIs
 * @param behind whether what follows from the articles has to be rebuilt even if none changes: a
 *     run was killed, or the ontology's schemes are others by now
 */
record StoredState(Map<Node, String> hashes, boolean behind) {

  static StoredState of(Store store, Iris iris) {
    return store.calculateRead(
        dataset -> {
          Map<Node, String> hashes = hashes(dataset, iris);
          boolean behind =
              dataset.contains(iris.pendingGraph(), Node.ANY, Node.ANY, Node.ANY)
                  || (!hashes.isEmpty() && !hasSchemes(dataset, iris));
          return new StoredState(hashes, behind);
        });
  }

  private static Map<Node, String> hashes(DatasetGraph dataset, Iris iris) {
    Map<Node, String> hashes = new HashMap<>();
    dataset
        .find(Node.ANY, Node.ANY, Parley.contentHash, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (iris.isArticle(quad.getSubject())) {
                hashes.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm());
              }
            });
    return hashes;
  }

  private static boolean hasSchemes(DatasetGraph dataset, Iris iris) {
    Set<Quad> stored =
        new HashSet<>(Iter.toList(dataset.find(iris.schemesGraph(), Node.ANY, Node.ANY, Node.ANY)));
    List<Quad> current = Schemes.quads(iris);
    return stored.equals(new HashSet<>(current));
  }
}
