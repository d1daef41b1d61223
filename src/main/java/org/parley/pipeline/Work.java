package org.parley.pipeline;

import java.util.List;
import java.util.Objects;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;

/** What a worker does: from an article to its quads. Thread-safe. */
final class Work {
  private final Engine engine;
  private final Iris iris;
  private final ArticleWriter writer;

  Work(Engine engine, Iris iris, boolean keepText) {
    this.engine = engine;
    this.iris = iris;
    this.writer = new ArticleWriter(iris, keepText);
  }

  Step on(Step step) {
    return switch (step) {
      case Step.Fresh fresh -> write(fresh);
      case Step.Refused refused -> refused;
      case Step.Unchanged unchanged -> unchanged;
      case Step.Written written -> written;
    };
  }

  private Step write(Step.Fresh fresh) {
    Article article = fresh.article();
    // Outside the try: models that do not load are no fault of this article's.
    Engine.Ready ready = engine.ready();
    try {
      return switch (writer.write(ready.understand(article))) {
        case Outcome.Failed<List<Quad>> failed -> new Step.Refused(failed.problem(), true);
        case Outcome.Ok<List<Quad>> ok ->
            new Step.Written(
                iris.article(article.id()), ok.value(), fresh.replaces(), article.text().length());
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Step.Refused(
          new Problem(Problem.Code.EXTRACTION_FAILED, article.id(), "", message(e)), true);
    }
  }

  private static String message(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return "nothing of it was kept, as the program failed on it: "
        + fault.getClass().getSimpleName()
        + (fault.getMessage() == null ? "" : ": " + Objects.requireNonNull(fault.getMessage()))
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
