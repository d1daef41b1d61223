package org.parley.resolve.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of the table; missing columns and cells are empty. */
public record TsvRow(Map<String, Integer> columns, RowSource source, List<String> cells) {
  public String get(String column) {
    int index = columns.getOrDefault(column, -1);
    return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
  }

  public Optional<String> optional(String column) {
    String cell = get(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** A cell that may not be empty. */
  public String required(String column) {
    return optional(column).orElseThrow(() -> broken("has no " + column + ": fill that column in"));
  }

  List<String> list(String column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    int from = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
      addIfFilled(values, cell.substring(from, bar));
      from = bar + 1;
    }
    addIfFilled(values, cell.substring(from));
    return values;
  }

  private static void addIfFilled(List<String> values, String value) {
    String stripped = value.strip();
    if (!stripped.isEmpty()) {
      values.add(stripped);
    }
  }

  BrokenGazetteerException broken(String message) {
    return source.broken(message);
  }
}
