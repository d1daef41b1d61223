package org.parley.export.table;

/**
 * How tables are written as CSV. In UTF-8, with a comma between cells and a line feed behind rows.
 *
 * @param safe whether words that a spreadsheet would take for a formula begin with an apostrophe
 * @param mark whether the file begins with a byte order mark, by which Excel knows UTF-8
 */
public record CsvForm(boolean safe, boolean mark) {
  public static final CsvForm PLAIN = new CsvForm(false, false);
}
