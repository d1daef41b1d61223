package org.parley.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.parley.export.fact.Facts;
import org.parley.export.parquet.ParquetColumn;
import org.parley.export.parquet.ParquetFile;

/** Writes a table as Parquet: the columns of its CSV, with their types. */
final class ParquetTable {
  private ParquetTable() {}

  static void write(Table table, Facts facts, OutputStream out) throws IOException {
    List<Column> columns = table.columns();
    List<ParquetColumn> typed =
        columns.stream().map(each -> new ParquetColumn(each.name(), each.type())).toList();
    ParquetFile file = new ParquetFile(out, typed);
    for (Iterator<Row> rows = table.rows(facts).iterator(); rows.hasNext(); ) {
      Row row = rows.next();
      List<Optional<?>> cells = new ArrayList<>(columns.size());
      columns.forEach(column -> cells.add(column.value().apply(row)));
      file.add(cells);
    }
    file.end();
  }
}
