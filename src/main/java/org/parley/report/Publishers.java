package org.parley.report;

import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The publishers of a store's articles. Lives inside one read transaction. */
public final class Publishers {
  private Publishers() {}

  /** The publisher that is called so, case and accents aside. */
  public static Optional<Node> find(DatasetGraph dataset, String name) {
    TreeMap<String, Node> found = new TreeMap<>();
    dataset
        .find(Node.ANY, Node.ANY, Terms.PUBLISHER, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node publisher = quad.getObject();
              if (publisher.isLiteral()
                  && PlainName.of(publisher.getLiteralLexicalForm()).equals(PlainName.of(name))) {
                found.put(publisher.getLiteralLexicalForm(), publisher);
              }
            });
    return found.values().stream().findFirst();
  }
}
