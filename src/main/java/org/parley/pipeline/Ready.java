package org.parley.pipeline;

import org.parley.annotate.Annotator;
import org.parley.article.Article;
import org.parley.graph.ResolvedArticle;

/** Everything loaded. */
record Ready(Annotator annotator, Understanding understanding) {
  ResolvedArticle understand(Article article) {
    return understanding.understand(annotator.annotate(article));
  }
}
