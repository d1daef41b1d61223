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

  public static void write(Store store, Table table, TableForm form, OutputStream out)
      throws IOException {
    read(store, facts -> form.write(table, facts, out));
  }

  /**
   * Each as a file of its name in the folder, which is made if it is not there. All are of one
   * moment, also while somebody writes to the store.
   */
  public static void write(Store store, List<Table> tables, TableForm form, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    read(
        store,
        facts -> {
          for (Table table : tables) {
            AtomicFile.write(
                folder.resolve(table + form.ending()), out -> form.write(table, facts, out));
          }
        });
  }

  /** What writes tables. */
  @FunctionalInterface
  private interface Writing {
    void write(Facts facts) throws IOException;
  }

  private static void read(Store store, Writing writing) throws IOException {
    try {
      store.calculateRead(
          dataset -> {
            try {
              writing.write(new Facts(dataset));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return writing;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
