package org.parley.report;

import java.util.List;

/**
 * What a node is, and what it rests on.
 *
 * @param kind its class, such as {@code Person}
 */
public record Explanation(String iri, String kind, String label, List<Ground> grounds) {
  public Explanation {
    grounds = List.copyOf(grounds);
  }
}
