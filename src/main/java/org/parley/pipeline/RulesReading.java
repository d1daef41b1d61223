package org.parley.pipeline;

import java.time.Duration;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;

/** What Parley's own rules find in an article. */
final class RulesReading implements Reading {
  private final Loading loading;
  private final Patience patience;

  RulesReading(Loading loading, Duration longest) {
    this.loading = loading;
    this.patience = new Patience(longest);
  }

  private Problem tooLong(Article article) {
    return new Problem(
        Problem.Code.TIMED_OUT,
        article.id(),
        "",
        "nothing of it was kept, as it took longer than %d s; split it, or give it more with"
                .formatted(patience.longest().toSeconds())
            + " --article-timeout");
  }

  @Override
  public void warmUp() {
    loading.warmUp();
  }

  @Override
  public Outcome<ResolvedArticle> read(Article article) {
    // Outside the try: models that do not load are no fault of this article's.
    Ready ready = loading.ready();
    try {
      return patience
          .ask(() -> ready.understand(article))
          .<Outcome<ResolvedArticle>>map(Outcome.Ok::new)
          .orElseGet(() -> new Outcome.Failed<>(tooLong(article)));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed<>(Work.fault(article, e));
    }
  }
}
