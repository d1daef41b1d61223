package org.parley.codebook;

import java.util.List;

/**
 * A row.
 *
 * @param line where it begins, from 1
 */
record CsvRow(int line, List<String> cells) {
  CsvRow {
    cells = List.copyOf(cells);
  }

  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }
}
