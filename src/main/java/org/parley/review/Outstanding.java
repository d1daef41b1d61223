package org.parley.review;

import java.util.List;

/**
 * What a store has made of the decisions.
 *
 * @param applied how many are in the store
 * @param unmet those that came to nothing: file, line and reason
 * @param waiting articles, with the reader, that were written with other decisions and not read
 *     since; without a file of decisions, all that bear some
 */
public record Outstanding(int applied, List<String> unmet, List<String> waiting) {
  public Outstanding {
    unmet = List.copyOf(unmet);
    waiting = List.copyOf(waiting);
  }
}
