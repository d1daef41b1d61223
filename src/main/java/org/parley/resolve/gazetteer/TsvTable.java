package org.parley.resolve.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A tab-separated table: lines that start with {@code #} are comments, the first other line names
 * the columns. No quoting; cells that are lists hold {@code |} between their values.
 */
public final class TsvTable {
  private final String file;
  private final String text;
  private final Map<String, Integer> columns = new HashMap<>();
  private int position;
  private int line;

  public TsvTable(String file, String text) {
    this.file = file;
    this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<String> header = nextCells();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(header.get(i).strip(), i);
    }
  }

  /** Whether the header names all of these. */
  public boolean has(String... names) {
    for (String name : names) {
      if (!columns.containsKey(name)) {
        return false;
      }
    }
    return true;
  }

  /** Calls once a row, in the order of the file. */
  public void forEach(Consumer<TsvRow> action) {
    for (List<String> cells = nextCells(); !cells.isEmpty(); cells = nextCells()) {
      TsvRow row = new TsvRow(columns, new RowSource(file, line), cells);
      if (cells.size() > columns.size()) {
        throw row.broken(
            "has %d cells, the header has %d: remove the tabs that are too many"
                .formatted(cells.size(), columns.size()));
      }
      action.accept(row);
    }
  }

  /** The cells of the next line with content; empty at the end. */
  private List<String> nextCells() {
    while (position < text.length()) {
      int newline = text.indexOf('\n', position);
      int end = newline < 0 ? text.length() : newline;
      int start = position;
      position = end + 1;
      line++;
      if (end > start && text.charAt(end - 1) == '\r') {
        end--;
      }
      if (end > start && text.charAt(start) != '#') {
        return cells(start, end);
      }
    }
    return List.of();
  }

  private List<String> cells(int start, int end) {
    List<String> cells = new ArrayList<>(columns.isEmpty() ? 16 : columns.size());
    int from = start;
    for (int tab = text.indexOf('\t', from);
        tab >= 0 && tab < end;
        tab = text.indexOf('\t', from)) {
      cells.add(text.substring(from, tab));
      from = tab + 1;
    }
    cells.add(text.substring(from, end));
    return cells;
  }
}
