package org.parley.graph;

import java.util.List;

/**
 * An article's passages.
 *
 * @param article its id
 * @param text its body; empty in a store that keeps none
 */
public record ArticlePassages(
    String article, String headline, String text, List<Passage> passages) {
  public ArticlePassages {
    passages = List.copyOf(passages);
  }
}
