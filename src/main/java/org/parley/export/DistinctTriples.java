package org.parley.export;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Passes on each triple once, whichever graphs hold it. Those of an article lie together, and are
 * forgotten with it; those of actors, issues and events stay in memory.
 */
final class DistinctTriples implements Consumer<Quad> {
  private final Layout layout;
  private final Consumer<Triple> sink;
  private final Set<Triple> shared = new HashSet<>();
  private final Set<Triple> own = new HashSet<>();
  private Optional<Node> last = Optional.empty();

  DistinctTriples(Layout layout, Consumer<Triple> sink) {
    this.layout = layout;
    this.sink = sink;
  }

  @Override
  public void accept(Quad quad) {
    Triple triple = quad.asTriple();
    Optional<Node> article = layout.articleOf(quad.getSubject());
    if (article.isPresent() && !article.equals(last)) {
      own.clear();
      last = article;
    }
    if ((article.isPresent() ? own : shared).add(triple)) {
      sink.accept(triple);
    }
  }
}
