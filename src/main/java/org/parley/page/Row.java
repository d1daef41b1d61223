package org.parley.page;

import java.util.Map;

/** A row of an answer: its values as text, by column; what is unbound is empty. */
record Row(Map<String, String> cells) {
  Row {
    cells = Map.copyOf(cells);
  }

  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }

  /** A whole number; 0 where there is none. */
  int number(String column) {
    String value = get(column);
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : 0;
  }

  /** A number; 0 where there is none. */
  double decimal(String column) {
    try {
      return Double.parseDouble(get(column));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
