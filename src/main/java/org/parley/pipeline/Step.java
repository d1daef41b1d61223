package org.parley.pipeline;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Problem;

/** How far an input has come. */
sealed interface Step {
  /** No further. {@code wasRead}: whether it could be read as an article. */
  record Refused(Problem problem, boolean wasRead) implements Step {}

  /** No need to go further: the store, or this run, has it already. */
  record Unchanged() implements Step {}

  /** To be worked on. {@code replaces}: whether the store has it with other content. */
  record Fresh(Article article, boolean replaces) implements Step {}

  /**
   * Ready for the store.
   *
   * @param graph the article's IRI
   * @param characters the length of the article's text
   */
  record Written(Node graph, List<Quad> quads, boolean replaces, int characters) implements Step {}
}
