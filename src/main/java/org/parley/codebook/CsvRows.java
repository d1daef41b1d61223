package org.parley.codebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a CSV text after RFC 4180: a cell in double quotes may hold commas, line ends and doubled
 * quotes. Rows without anything are left out.
 */
final class CsvRows {
  private static final char QUOTE = '"';

  private final String text;
  private final String source;
  private int at;
  private int line = 1;

  private CsvRows(String text, String source) {
    this.text = text;
    this.source = source;
  }

  static List<CsvRow> read(String text, String source) throws BadCodebookException {
    return new CsvRows(text, source).rows();
  }

  private List<CsvRow> rows() throws BadCodebookException {
    List<CsvRow> rows = new ArrayList<>();
    while (at < text.length()) {
      int begins = line;
      List<String> cells = row();
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new CsvRow(begins, cells));
      }
    }
    return rows;
  }

  private List<String> row() throws BadCodebookException {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain());
      if (at >= text.length()) {
        return cells;
      }
      char next = text.charAt(at++);
      if (next == '\n') {
        line++;
        return cells;
      }
      if (next == '\r' && at < text.length() && text.charAt(at) == '\n') {
        at++;
        line++;
        return cells;
      }
    }
  }

  private String plain() {
    int from = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() throws BadCodebookException {
    int begins = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char next = text.charAt(at++);
      if (next == '\n') {
        line++;
      }
      if (next != QUOTE) {
        cell.append(next);
      } else if (at < text.length() && text.charAt(at) == QUOTE) {
        cell.append(QUOTE);
        at++;
      } else {
        return cell + plain();
      }
    }
    throw new BadCodebookException(
        source
            + ": line "
            + begins
            + ": a cell begins with \" and does not end; add the closing \"");
  }

  static String cell(String value) {
    return value.matches("(?s).*[\",\r\n].*") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
  }
}
