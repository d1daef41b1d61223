package org.parley.export.network;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parley.export.fact.ValueType;

/** What is said of vertices and edges, in the order in which formats have it. */
enum Attribute {
  NAME("other_names", ValueType.TEXTS),
  SIDE("speaks_for", ValueType.TEXT),
  WIKIDATA("wikidata", ValueType.TEXT),
  MENTIONS("mentions", ValueType.INTEGER),
  TYPE("event_type", ValueType.TEXT),
  STATUS("status", ValueType.TEXT),
  DATE("date", ValueType.TEXT),
  PLACE("place", ValueType.TEXT),
  REPORTS("reports", ValueType.INTEGER),
  ROLES("roles", ValueType.TEXTS),
  TYPES("event_types", ValueType.TEXTS),
  SECONDHAND("secondhand", ValueType.INTEGER),
  FIRST("first", ValueType.DATE),
  LAST("last", ValueType.DATE),
  SOURCES("sources", ValueType.TEXTS);

  private final String label;
  private final ValueType type;

  Attribute(String label, ValueType type) {
    this.label = label;
    this.type = type;
  }

  /** Those that any of all has. */
  static <T> Set<Attribute> in(Collection<T> all, Function<T, Map<Attribute, Object>> attributes) {
    Set<Attribute> found = EnumSet.noneOf(Attribute.class);
    all.forEach(each -> found.addAll(attributes.apply(each).keySet()));
    return found;
  }

  String label() {
    return label;
  }

  ValueType type() {
    return type;
  }
}
