package org.parley.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Problem;

/**
 * What came to a part, as one machine would take it in: of several articles with one id the first
 * counts, and another one with other content is a problem.
 *
 * @param articles to be worked on, in the order of the inputs
 * @param problems of inputs, in their order
 * @param duplicates articles that were there already
 * @param lost articles that could be read but are not taken, as the id is another's
 */
record PartIntake(List<Article> articles, List<Problem> problems, int duplicates, int lost) {
  static PartIntake of(Iterator<Arrival> arrivals) {
    List<Arrival> all = new ArrayList<>();
    arrivals.forEachRemaining(all::add);
    all.sort(Comparator.comparingLong(Arrival::place));
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    int duplicates = 0;
    int lost = 0;
    for (Arrival each : all) {
      Optional.ofNullable(each.problem()).map(ProblemForm::problem).ifPresent(problems::add);
      ArticleForm article = each.article();
      if (article == null) {
        continue;
      }
      String earlier = seen.putIfAbsent(article.id(), article.contentHash());
      if (earlier == null) {
        articles.add(article.article());
      } else if (earlier.equals(article.contentHash())) {
        duplicates++;
      } else {
        lost++;
        problems.add(taken(article.id()));
      }
    }
    return new PartIntake(articles, problems, duplicates, lost);
  }

  private static Problem taken(String id) {
    return new Problem(
        Problem.Code.DUPLICATE_ID,
        id,
        "",
        "another article of this run has the same id and other content, and was taken; give them"
            + " different ids");
  }

  /** Tells what would come of it from all else that could. */
  String fingerprint(Job job) {
    StringBuilder text = new StringBuilder(job.stamp()).append('\n').append(duplicates);
    articles.forEach(
        article ->
            text.append('\n').append(article.id()).append('\t').append(article.contentHash()));
    problems.forEach(problem -> text.append('\n').append(problem.code()).append(problem));
    return Hex.of(text.toString());
  }
}
