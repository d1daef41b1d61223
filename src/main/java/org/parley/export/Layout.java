package org.parley.export;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.rdf.vocab.Folders;
import org.parley.rdf.vocab.PathSegment;

/**
 * Where the nodes and graphs of a store lie.
 *
 * @param base the IRI that its instances live under
 */
record Layout(String base) {
  /** The article that the node is, or that it lies below. */
  Optional<Node> articleOf(Node node) {
    String folder = base + Folders.ARTICLE;
    if (!node.isURI() || !node.getURI().startsWith(folder)) {
      return Optional.empty();
    }
    int end = node.getURI().indexOf('/', folder.length());
    return Optional.of(end < 0 ? node : NodeFactory.createURI(node.getURI().substring(0, end)));
  }

  boolean isOwn(Node node) {
    return node.isURI() && node.getURI().startsWith(base);
  }

  boolean isCodebook(Node graph) {
    return graph.getURI().startsWith(base + Folders.CODEBOOKS);
  }

  Node codebook(String name) {
    return NodeFactory.createURI(base + Folders.CODEBOOKS + PathSegment.encode(name));
  }

  Node resolved() {
    return NodeFactory.createURI(base + Folders.RESOLVED);
  }
}
