package org.parley.review;

/** Values as cells of a table that people open in editors and spreadsheets. */
final class Cells {
  private Cells() {}

  /**
   * On one line, without tabs, and not a formula: articles are written by strangers, and a
   * spreadsheet would run a cell that begins with {@code =}. Comparisons look at words alone.
   */
  static String clean(String value) {
    return value
        .replace('"', '\'')
        .replaceAll("[\\p{Cntrl}\\p{Cf}\\s\\u2028\\u2029]+", " ")
        .replaceFirst("^[\\s=+\\-@#]+", "")
        .strip();
  }

  /** Without what separates parts of a cell, either. */
  static String part(String value) {
    return clean(value.replace('|', ' ').replace(';', ','));
  }

  /** Takes off the quotes that spreadsheets put around cells. */
  static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return (quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell).strip();
  }
}
