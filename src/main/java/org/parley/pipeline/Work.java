package org.parley.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.review.Application;

/** What a worker does: from an article to its quads. Thread-safe. */
final class Work {
  private final Reading reading;
  private final Application review;
  private final Sifting sifting;
  private final ArticleWriter writer;
  private final ReadersGraphs graphs;
  private final Iris iris;

  /**
   * @param review what people decided on what is read
   * @param sifting what of it is kept; what people stand behind is sure
   */
  Work(
      Reading reading,
      Application review,
      Sifting sifting,
      Iris iris,
      boolean keepText,
      ReadersGraphs graphs) {
    this.reading = reading;
    this.review = review;
    this.sifting = sifting;
    this.writer = new ArticleWriter(iris, keepText);
    this.graphs = graphs;
    this.iris = iris;
  }

  Step on(Step step) {
    return switch (step) {
      case Step.Fresh fresh -> read(fresh);
      case Step.Refused refused -> refused;
      case Step.Unchanged unchanged -> unchanged;
      case Step.Left left -> left;
      case Step.Written written -> written;
    };
  }

  private Step read(Step.Fresh fresh) {
    return switch (reading.read(fresh.article())) {
      case Outcome.Failed<ResolvedArticle> failed -> new Step.Refused(failed.problem(), true);
      case Outcome.Ok<ResolvedArticle> ok -> write(fresh, ok.value());
    };
  }

  private Step write(Step.Fresh fresh, ResolvedArticle read) {
    try {
      ResolvedArticle resolved = sifting.sifted(review.applied(read));
      return switch (writer.write(resolved)) {
        case Outcome.Failed<List<Quad>> failed -> new Step.Refused(failed.problem(), true);
        case Outcome.Ok<List<Quad>> ok -> written(fresh, resolved, ok.value());
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Step.Refused(fault(fresh.article(), e), true);
    }
  }

  private Step written(Step.Fresh fresh, ResolvedArticle resolved, List<Quad> quads) {
    Map<Node, List<Quad>> all =
        graphs.with(fresh.article(), resolved.reader(), quads, fresh.before());
    Node node = iris.article(fresh.article().id());
    List<Quad> whole = all.getOrDefault(node, List.of());
    return new Step.Written(
        resolved,
        quads,
        all,
        ArticleDigest.of(node, whole),
        StoredArticle.of(node, whole),
        fresh.before().isPresent(),
        reading.remarks(fresh.article()));
  }

  /** That the program failed on an article. */
  static Problem fault(Article article, Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String message =
        "nothing of it was kept, as the program failed on it: "
            + fault.getClass().getSimpleName()
            + (fault.getMessage() == null ? "" : ": " + Objects.requireNonNull(fault.getMessage()))
            + (trace.length == 0 ? "" : " at " + trace[0]);
    return new Problem(
        Problem.Code.EXTRACTION_FAILED, article.id(), "", message, Optional.of(fault));
  }
}
