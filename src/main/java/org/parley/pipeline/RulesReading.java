package org.parley.pipeline;

import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.graph.ResolvedArticle;

/** What Parley's own rules find in an article. */
final class RulesReading implements Reading {
  private final Loading loading;

  RulesReading(Loading loading) {
    this.loading = loading;
  }

  @Override
  public void warmUp() {
    loading.warmUp();
  }

  @Override
  public Outcome<ResolvedArticle> read(Article article) {
    // Outside the try: models that do not load are no fault of this article's.
    Loading.Ready ready = loading.ready();
    try {
      return new Outcome.Ok<>(ready.understand(article));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed<>(Work.fault(article, e));
    }
  }
}
