package org.parley.report;

import java.util.List;
import java.util.Optional;

/**
 * A claim of an article, with the passages that it rests on.
 *
 * @param iri the claim's node
 * @param kind its class, such as {@code Stance}
 * @param summary the claim in a few words
 * @param rule the rule that made it
 * @param confidence 0 to 1, as it is written in the graph
 */
public record Ground(
    String iri,
    String kind,
    String summary,
    Optional<String> rule,
    Optional<String> confidence,
    List<Passage> passages) {
  public Ground {
    passages = List.copyOf(passages);
  }
}
