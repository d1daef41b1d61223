package org.parley.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/**
 * An article as it travels to the machine that works on it, or what is wrong with an input.
 *
 * @param place in the order of all inputs: of several articles with one id the first counts
 * @param article there is either an article or a problem
 */
record Arrival(long place, @Nullable ArticleForm article, @Nullable ProblemForm problem)
    implements Serializable {
  /** Room for so many articles in one file. */
  private static final int PLACES_A_FILE = 40;

  /** What the file gave as its {@code number}th. */
  static Arrival of(int file, long number, Outcome<Article> outcome) {
    long place = ((long) file << PLACES_A_FILE) + number;
    return switch (outcome) {
      case Outcome.Ok<Article> ok -> new Arrival(place, ArticleForm.of(ok.value()), null);
      case Outcome.Failed<Article> failed -> of(place, failed.problem());
    };
  }

  /** A file that cannot be read at all. */
  static Arrival of(int file, Problem problem) {
    return of((long) file << PLACES_A_FILE, problem);
  }

  private static Arrival of(long place, Problem problem) {
    return new Arrival(place, null, ProblemForm.of(problem));
  }

  /** What decides on its part: articles of one id come to the same one. */
  String key() {
    return article != null ? article.id() : problem != null ? problem.input() : "";
  }
}
