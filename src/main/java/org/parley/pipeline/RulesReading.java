package org.parley.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;
import org.parley.text.AnnotatedText;

/** What Parley's own rules find in an article. */
final class RulesReading implements Reading {
  private final Loading loading;
  private final Patience patience;

  /** By article, how many of its sentences were too long for the parser; until somebody asks. */
  private final Map<String, Integer> cut = new ConcurrentHashMap<>();

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

  private ResolvedArticle understand(Ready ready, Article article) {
    AnnotatedText text = ready.annotator().annotate(article);
    if (text.cut() > 0) {
      cut.put(article.id(), text.cut());
    }
    return ready.understanding().understand(text);
  }

  @Override
  public Optional<Problem> remark(Article article) {
    return Optional.ofNullable(cut.remove(article.id()))
        .map(
            count ->
                new Problem(
                    Problem.Code.LONG_SENTENCES,
                    article.id(),
                    "",
                    "sentences too long for the parser, cut into several: %d; nothing is found across a cut; put full stops where a list or table was run together"
                        .formatted(count)));
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
          .ask(() -> understand(ready, article))
          .<Outcome<ResolvedArticle>>map(Outcome.Ok::new)
          .orElseGet(() -> failed(article, tooLong(article)));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(article, Work.fault(article, e));
    }
  }

  /** Nothing is kept of it, so that nobody asks for remarks either. */
  private Outcome<ResolvedArticle> failed(Article article, Problem problem) {
    cut.remove(article.id());
    return new Outcome.Failed<>(problem);
  }
}
