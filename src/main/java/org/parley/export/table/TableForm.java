package org.parley.export.table;

import java.io.IOException;
import java.io.OutputStream;
import org.parley.export.fact.Facts;

/** What tables are written in. */
public sealed interface TableForm {
  /**
   * CSV, in UTF-8, with a comma between cells and a line feed behind rows.
   *
   * @param safe whether words that a spreadsheet would take for a formula begin with an apostrophe
   * @param mark whether the file begins with a byte order mark, by which Excel knows UTF-8
   */
  record Csv(boolean safe, boolean mark) implements TableForm {
    public static final Csv PLAIN = new Csv(false, false);
  }

  /** Apache Parquet, with types. */
  record Parquet() implements TableForm {}

  /** The ending of its files, with its point. */
  default String ending() {
    return switch (this) {
      case Csv csv -> ".csv";
      case Parquet parquet -> ".parquet";
    };
  }

  /** Writes a table; the stream stays open. */
  default void write(Table table, Facts facts, OutputStream out) throws IOException {
    switch (this) {
      case Csv csv -> CsvTable.write(table, facts, csv.safe(), csv.mark(), out);
      case Parquet parquet -> ParquetTable.write(table, facts, out);
    }
  }
}
