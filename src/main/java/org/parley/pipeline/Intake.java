package org.parley.pipeline;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.rdf.Iris;

/** Decides which articles need work at all. For one thread. */
final class Intake {
  private final Iris iris;
  private final Map<Node, StoredArticle> stored;
  private final String reader;
  private final boolean force;
  private final StoredReviews reviews;
  private final Map<String, String> seen = new HashMap<>();

  /**
   * @param stored the articles that the store has, by their IRIs
   * @param reader whose claims are asked for
   * @param force whether to work on unchanged articles too
   * @param reviews whether articles were written with the decisions that there are now
   */
  Intake(
      Iris iris,
      Map<Node, StoredArticle> stored,
      String reader,
      boolean force,
      StoredReviews reviews) {
    this.iris = iris;
    this.stored = stored;
    this.reader = reader;
    this.force = force;
    this.reviews = reviews;
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
    Optional<StoredArticle> before = Optional.ofNullable(stored.get(iris.article(article.id())));
    boolean known =
        before
            .filter(old -> old.hash().equals(article.contentHash()))
            .filter(old -> old.readers().contains(reader))
            .filter(old -> reviews.areCurrent(article.id(), old, reader))
            .isPresent();
    return known && !force ? new Step.Unchanged() : new Step.Fresh(article, before);
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
