package org.parley.graph;

import java.util.List;
import java.util.Optional;

/**
 * What one can be for or against.
 *
 * @param key lower-case ASCII slug of the normalised question: the same question, the same key
 * @param label the words that the article uses
 * @param about keys of the actors that it names
 * @param broader key of the more general issue
 * @param broaderLabel that issue's label
 */
public record Issue(
    String key,
    String label,
    List<String> about,
    Optional<String> broader,
    Optional<String> broaderLabel) {
  public Issue {
    about = List.copyOf(about);
  }
}
