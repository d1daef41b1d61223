package org.parley.graph;

import java.util.List;
import java.util.Optional;

/**
 * An article's passages.
 *
 * @param article its id
 * @param date ISO day, if known
 * @param text its body; empty in a store that keeps none
 */
public record ArticlePassages(
    String article, Optional<String> date, String headline, String text, List<Passage> passages) {
  public ArticlePassages {
    passages = List.copyOf(passages);
  }
}
