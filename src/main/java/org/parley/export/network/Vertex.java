package org.parley.export.network;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.export.fact.Days;

/**
 * An actor, an event or an issue.
 *
 * @param id its IRI
 * @param family Actor, Event or Issue
 * @param kind of an actor: Person, State, Organization or Group; else the family again
 * @param days when an event is
 */
record Vertex(
    String id,
    String label,
    String family,
    String kind,
    Optional<Days> days,
    Map<Attribute, Object> attributes) {
  Vertex {
    attributes = Collections.unmodifiableMap(new EnumMap<>(attributes));
  }

  /** Its labels in a property graph. */
  List<String> labels() {
    return family.equals(kind) ? List.of(family) : List.of(family, kind);
  }
}
