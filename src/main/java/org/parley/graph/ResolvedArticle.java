package org.parley.graph;

import java.util.List;
import java.util.Map;
import org.parley.article.Article;
import org.parley.claim.Evidence;

/**
 * Everything that one article says, with its names resolved.
 *
 * @param actors each actor that anything else here names, sorted by key
 * @param mentions by actor key: where the article names the actor
 */
public record ResolvedArticle(
    Article article,
    List<Actor> actors,
    List<Place> places,
    List<Issue> issues,
    List<ResolvedReport> reports,
    List<ResolvedStatement> statements,
    List<ResolvedStance> stances,
    Map<String, List<Evidence>> mentions) {
  public ResolvedArticle {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    issues = List.copyOf(issues);
    reports = List.copyOf(reports);
    statements = List.copyOf(statements);
    stances = List.copyOf(stances);
    mentions = Map.copyOf(mentions);
  }
}
