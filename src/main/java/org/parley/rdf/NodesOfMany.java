package org.parley.rdf;

import java.util.HashSet;
import java.util.Set;

/** Actors, places and issues, which several articles can describe, by their keys. */
public record NodesOfMany(Set<String> actors, Set<String> places, Set<String> issues) {

  /** All that these articles describe. */
  public static NodesOfMany in(Iterable<ArticleDigest> articles) {
    NodesOfMany nodes = new NodesOfMany(new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (ArticleDigest article : articles) {
      article.actors().forEach(actor -> nodes.actors.add(actor.key()));
      article.places().forEach(place -> nodes.places.add(place.key()));
      article.issues().forEach(issue -> nodes.issues.add(issue.key()));
    }
    return nodes;
  }
}
