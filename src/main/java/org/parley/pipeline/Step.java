package org.parley.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;
import org.parley.rdf.ArticleDigest;

/** How far an input has come. */
sealed interface Step {
  /** No further. {@code wasRead}: whether it could be read as an article. */
  record Refused(Problem problem, boolean wasRead) implements Step {}

  /** No need to go further: the store, or this run, has it already. */
  record Unchanged() implements Step {}

  /** Not begun, as the user has had enough. */
  record Left() implements Step {}

  /** To be worked on. {@code before}: what the store has of it. */
  record Fresh(Article article, Optional<StoredArticle> before) implements Step {}

  /**
   * Ready for the store.
   *
   * @param resolved what was read in it
   * @param quads its graph as this reader alone would have it
   * @param graphs the article's graph, and those of its readers where there are several
   * @param digest what the article's graph adds to what follows from all
   * @param stored the article as the store will have it
   * @param replaces whether the store had it already
   * @param remarks what is to be known of it
   */
  record Written(
      ResolvedArticle resolved,
      List<Quad> quads,
      Map<Node, List<Quad>> graphs,
      ArticleDigest digest,
      StoredArticle stored,
      boolean replaces,
      List<Problem> remarks)
      implements Step {}
}
