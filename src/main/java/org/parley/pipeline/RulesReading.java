package org.parley.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;
import org.parley.text.AnnotatedText;
import org.parley.text.Losses;

/** What Parley's own rules find in an article. */
final class RulesReading implements Reading {
  private final Loading loading;
  private final Bounds bounds;
  private final Patience patience;

  /** By article, what was not read of it as it stands; until somebody asks. */
  private final Map<String, Losses> losses = new ConcurrentHashMap<>();

  RulesReading(Loading loading, Bounds bounds) {
    this.loading = loading;
    this.bounds = bounds;
    this.patience = new Patience(bounds.time());
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
    AnnotatedText text = ready.annotator().annotate(article, bounds.words());
    if (text.losses().any()) {
      losses.put(article.id(), text.losses());
    }
    return ready.understanding().understand(text);
  }

  @Override
  public List<Problem> remarks(Article article) {
    Losses lost = Optional.ofNullable(losses.remove(article.id())).orElse(Losses.none());
    List<Problem> remarks = new ArrayList<>();
    if (lost.cut() > 0) {
      remarks.add(
          new Problem(
              Problem.Code.LONG_SENTENCES,
              article.id(),
              "",
              "sentences too long for the parser, cut into several: %d; nothing is found across a cut; put full stops where a list or table was run together"
                  .formatted(lost.cut())));
    }
    if (lost.left() > 0) {
      remarks.add(
          new Problem(
              Problem.Code.LONG_ARTICLE,
              article.id(),
              "",
              "its last %,d words were left out, as %,d are read of an article; split it, or have more read with --max-words"
                  .formatted(lost.left(), bounds.words())));
    }
    return remarks;
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
    losses.remove(article.id());
    return new Outcome.Failed<>(problem);
  }
}
