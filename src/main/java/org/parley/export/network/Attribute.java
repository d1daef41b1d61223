package org.parley.export.network;

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

  String label() {
    return label;
  }

  ValueType type() {
    return type;
  }
}
