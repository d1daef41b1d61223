package org.parley.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a table with a head, by column, after RFC 4180: a cell in double quotes may hold
 * separators, line ends and doubled quotes. Rows without anything are left out; a cell that a short
 * row lacks is empty.
 */
final class Csv {
  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private int at;

  private Csv(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * @param needed columns that the head must name
   * @throws GoldException if the file cannot be read, or lacks a column
   */
  static List<Map<String, String>> read(Path file, char separator, List<String> needed) {
    List<List<String>> lines = new Csv(GoldFiles.text(file), separator).lines();
    List<String> head = lines.isEmpty() ? List.of() : lines.getFirst();
    List<String> lacking = needed.stream().filter(column -> !head.contains(column)).toList();
    if (!lacking.isEmpty()) {
      throw new GoldException(
          file
              + ": line 1 names no column "
              + String.join(", ", lacking)
              + "; needed are "
              + String.join(", ", needed));
    }
    return lines.stream().skip(1).map(cells -> row(head, cells)).toList();
  }

  private static Map<String, String> row(List<String> head, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      row.put(head.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row;
  }

  private List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    while (at < text.length()) {
      List<String> cells = line();
      if (!cells.equals(List.of(""))) {
        lines.add(cells);
      }
    }
    return lines;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      cells.add(cell());
    }
    at++; // the line's end
    return cells;
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (at < text.length() && text.charAt(at) == QUOTE) {
      at++;
      quoted(cell);
    }
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
      cell.append(text.charAt(at++));
    }
    return cell.toString();
  }

  private void quoted(StringBuilder cell) {
    while (at < text.length()) {
      char next = text.charAt(at++);
      if (next != QUOTE) {
        cell.append(next);
      } else if (at < text.length() && text.charAt(at) == QUOTE) {
        cell.append(QUOTE);
        at++;
      } else {
        return;
      }
    }
  }
}
