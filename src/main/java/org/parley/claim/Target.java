package org.parley.claim;

import java.util.List;
import org.parley.article.Span;

/**
 * What a stance is about, or what it depends on.
 *
 * @param label the words, without leading determiners
 * @param span where they stand
 * @param heads lemmas of the content words, the syntactic head first
 * @param about ids of the mentions in it
 */
public record Target(String label, Span span, List<String> heads, List<Integer> about) {
  public Target {
    heads = List.copyOf(heads);
    about = List.copyOf(about);
  }
}
