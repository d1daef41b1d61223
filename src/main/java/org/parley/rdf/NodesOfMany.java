package org.parley.rdf;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.parley.graph.DatedReport;

/** Actors, places and issues, which several articles can describe, by their keys. */
public record NodesOfMany(Set<String> actors, Set<String> places, Set<String> issues) {
  public NodesOfMany {
    actors = Set.copyOf(actors);
    places = Set.copyOf(places);
    issues = Set.copyOf(issues);
  }

  /** All that these articles describe. */
  public static NodesOfMany in(Iterable<ArticleDigest> articles) {
    Set<String> actors = new HashSet<>();
    Set<String> places = new HashSet<>();
    Set<String> issues = new HashSet<>();
    for (ArticleDigest article : articles) {
      article.actors().forEach(actor -> actors.add(actor.key()));
      article.places().forEach(place -> places.add(place.key()));
      article.issues().forEach(issue -> issues.add(issue.key()));
    }
    return new NodesOfMany(actors, places, issues);
  }

  /**
   * The part of a digest that is about these; keys of reports are unknown here, so they are asked
   * for.
   *
   * @param copies the articles of which it matters what they are copies of
   */
  public ArticleDigest of(ArticleDigest digest, Predicate<DatedReport> report, Set<Node> copies) {
    return new ArticleDigest(
        digest.article(),
        digest.reports().stream().filter(report).toList(),
        digest.actors().stream().filter(actor -> actors.contains(actor.key())).toList(),
        digest.places().stream().filter(place -> places.contains(place.key())).toList(),
        digest.issues().stream().filter(issue -> issues.contains(issue.key())).toList(),
        digest.sketch().filter(any -> copies.contains(digest.article())));
  }
}
