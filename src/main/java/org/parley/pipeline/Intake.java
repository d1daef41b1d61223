package org.parley.pipeline;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.rdf.Iris;

/** Decides which articles need work at all. For one thread. */
final class Intake {
  private final Iris iris;
  private final Map<Node, String> stored;
  private final boolean force;
  private final Map<String, String> seen = new HashMap<>();

  /**
   * @param stored content hashes of the articles that the store has, by their IRIs
   * @param force whether to work on unchanged articles too
   */
  Intake(Iris iris, Map<Node, String> stored, boolean force) {
    this.iris = iris;
    this.stored = stored;
    this.force = force;
  }

  Iterator<Step> judge(Iterator<Outcome<Article>> outcomes, Runnable onFresh) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return outcomes.hasNext();
      }

      @Override
      public Step next() {
        Step step = judge(outcomes.next());
        if (step instanceof Step.Fresh) {
          onFresh.run();
        }
        return step;
      }
    };
  }

  private Step judge(Outcome<Article> outcome) {
    return switch (outcome) {
      case Outcome.Failed<Article> failed -> new Step.Refused(failed.problem(), false);
      case Outcome.Ok<Article> ok -> judge(ok.value());
    };
  }

  private Step judge(Article article) {
    String earlier = seen.putIfAbsent(article.id(), article.contentHash());
    if (earlier != null) {
      return earlier.equals(article.contentHash()) ? new Step.Unchanged() : duplicate(article);
    }
    String before = stored.get(iris.article(article.id()));
    return article.contentHash().equals(before) && !force
        ? new Step.Unchanged()
        : new Step.Fresh(article, before != null);
  }

  private static Step duplicate(Article article) {
    return new Step.Refused(
        new Problem(
            Problem.Code.DUPLICATE_ID,
            article.id(),
            "",
            "another article of this run has the same id and other content, and was taken; rename"
                + " one of the files, or give them different ids"),
        true);
  }
}
