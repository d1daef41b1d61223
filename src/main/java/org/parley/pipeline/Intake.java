package org.parley.pipeline;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
  private final Consumer<Article> onFirst;
  private final Map<String, String> seen = new HashMap<>();

  /**
   * @param stored the articles that the store has, by their IRIs
   * @param reader whose claims are asked for
   * @param force whether to work on unchanged articles too
   * @param reviews whether articles were written with the decisions that there are now
   * @param onFirst hears of each article of the run, once
   */
  Intake(
      Iris iris,
      Map<Node, StoredArticle> stored,
      String reader,
      boolean force,
      StoredReviews reviews,
      Consumer<Article> onFirst) {
    this.iris = iris;
    this.stored = stored;
    this.reader = reader;
    this.force = force;
    this.reviews = reviews;
    this.onFirst = onFirst;
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
      case Outcome.Failed<Article> failed -> refuse(failed.problem());
      case Outcome.Ok<Article> ok -> judge(ok.value());
    };
  }

  private Step refuse(Problem problem) {
    StoredArticle known = stored.get(iris.article(problem.input()));
    if (problem.code() != Problem.Code.KNOWN || known == null) {
      return new Step.Refused(problem, false);
    }
    String earlier = seen.putIfAbsent(problem.input(), known.hash());
    return earlier == null || earlier.equals(known.hash())
        ? new Step.Unchanged()
        : duplicate(problem.input());
  }

  private Step judge(Article article) {
    String earlier = seen.putIfAbsent(article.id(), article.contentHash());
    if (earlier != null) {
      return earlier.equals(article.contentHash()) ? new Step.Unchanged() : duplicate(article.id());
    }
    onFirst.accept(article);
    Optional<StoredArticle> before = Optional.ofNullable(stored.get(iris.article(article.id())));
    boolean known =
        before
            .filter(old -> old.hash().equals(article.contentHash()))
            .filter(old -> old.readers().contains(reader))
            .filter(old -> reviews.areCurrent(article.id(), old, reader))
            .isPresent();
    return known && !force ? new Step.Unchanged() : new Step.Fresh(article, before);
  }

  /** The ids of all articles that there were so far. */
  Set<String> seen() {
    return Set.copyOf(seen.keySet());
  }

  private static Step duplicate(String id) {
    return new Step.Refused(
        new Problem(
            Problem.Code.DUPLICATE_ID,
            id,
            "",
            "another article of this run has the same id and other content, and was taken; rename"
                + " one of the files, or give them different ids"),
        true);
  }
}
