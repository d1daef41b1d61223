package org.parley.evaluate;

import java.util.Map;

/** A row of an answer: values as text, by variable; an unbound one is the empty text. */
record StoreRow(Map<String, String> values) {
  StoreRow {
    values = Map.copyOf(values);
  }

  String get(String variable) {
    return values.getOrDefault(variable, "");
  }

  boolean has(String variable) {
    return values.containsKey(variable);
  }

  int number(String variable) {
    return Integer.parseInt(get(variable));
  }
}
