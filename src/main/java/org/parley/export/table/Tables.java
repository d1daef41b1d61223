package org.parley.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.export.fact.Facts;
import org.parley.store.AtomicFile;
import org.parley.store.Store;

/** Writes tables of a store. */
public final class Tables {
  private Tables() {}

  public static void csv(Store store, Table table, CsvForm form, OutputStream out)
      throws IOException {
    try {
      store.calculateRead(
          dataset -> {
            try {
              CsvTable.write(table, new Facts(dataset), form, out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return table;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Each as NAME.csv in the folder, which is made if it is not there. */
  public static void csv(Store store, List<Table> tables, CsvForm form, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    for (Table table : tables) {
      AtomicFile.write(folder.resolve(table + ".csv"), out -> csv(store, table, form, out));
    }
  }
}
