package org.parley.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.vocab.Parley;

/**
 * What codebooks said of articles that are replaced or withdrawn: it rests on claims that are no
 * more, or that are others of the same name.
 */
final class StaleCodes {
  private StaleCodes() {}

  /**
   * The quads of all codebooks' graphs that are about a claim of these articles.
   *
   * @param articles that the store has
   */
  static List<Quad> in(DatasetGraph dataset, Iris iris, Set<Node> articles) {
    Set<Quad> ends = new LinkedHashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, Parley.coding, Node.ANY)
        .forEachRemaining(
            coded -> {
              if (iris.isCodebookGraph(coded.getGraph()) && isOf(coded.getSubject(), articles)) {
                ends.add(coded);
              }
            });
    List<Quad> stale = new ArrayList<>();
    for (Quad coded : ends) {
      for (Node about : List.of(coded.getSubject(), coded.getObject())) {
        dataset.find(coded.getGraph(), about, Node.ANY, Node.ANY).forEachRemaining(stale::add);
      }
    }
    return stale;
  }

  /** Claims stand below their article: {@code …/article/ID/stance-1}. */
  private static boolean isOf(Node claim, Set<Node> articles) {
    return articles.stream().anyMatch(each -> claim.getURI().startsWith(each.getURI() + "/"));
  }
}
