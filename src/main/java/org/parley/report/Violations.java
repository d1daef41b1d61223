package org.parley.report;

import java.util.List;

/**
 * One kind of violation.
 *
 * @param shape the local name of the shape
 * @param nodes the nodes that it was found at, sorted
 */
public record Violations(String shape, String message, List<String> nodes) {
  public Violations {
    nodes = List.copyOf(nodes);
  }
}
