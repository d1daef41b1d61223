package org.parley.export.network;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.export.fact.Days;

/**
 * One relation between two vertices; of a kind, each two have at most one.
 *
 * @param kind what it is, in capitals with low lines
 * @param weight how many events, reports or stances it stands for
 * @param times when those are, as far as they have dates; sorted
 */
record Edge(
    String id,
    Vertex source,
    Vertex target,
    String kind,
    boolean directed,
    int weight,
    List<Days> times,
    Map<Attribute, Object> attributes) {
  Edge {
    times = List.copyOf(times);
    attributes = Collections.unmodifiableMap(new EnumMap<>(attributes));
  }
}
