package org.parley.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.parley.export.fact.Facts;
import org.parley.export.fact.ValueType;
import org.parley.export.fact.Values;

/** Writes a table row by row. */
final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").setQuoteMode(QuoteMode.MINIMAL).get();

  /** What Excel and LibreOffice take for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r\n";

  private CsvTable() {}

  /**
   * @param safe whether words that a spreadsheet would take for a formula begin with an apostrophe
   * @param mark whether a byte order mark comes first
   */
  static void write(Table table, Facts facts, boolean safe, boolean mark, OutputStream out)
      throws IOException {
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    if (mark) {
      text.write('\uFEFF');
    }
    CSVPrinter csv = new CSVPrinter(text, format(table));
    csv.printRecord(table.columns().stream().map(Column::name).toList());
    for (Iterator<Row> rows = table.rows(facts).iterator(); rows.hasNext(); ) {
      csv.printRecord(cells(table, rows.next(), safe));
    }
    text.flush();
  }

  /** Discourse Network Analyzer has semicolons. */
  private static CSVFormat format(Table table) {
    return table == Table.DNA ? FORMAT.builder().setDelimiter(';').get() : FORMAT;
  }

  private static List<String> cells(Table table, Row row, boolean safe) {
    List<String> cells = new ArrayList<>(table.columns().size());
    for (Column column : table.columns()) {
      String cell = column.value().apply(row).map(Values::text).orElse("");
      boolean words = column.type() == ValueType.TEXT || column.type() == ValueType.TEXTS;
      cells.add(safe && words ? safe(cell) : cell);
    }
    return cells;
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
