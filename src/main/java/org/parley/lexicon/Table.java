package org.parley.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * The one reader of the tables in {@code data/lexicon}: tab-separated, UTF-8, {@code #} begins a
 * comment, the first other line names the columns. Cells may be empty; cells that are lists hold
 * {@code |} between their values.
 *
 * <p>A fault in a table is a fault of the program, so it is an {@link IllegalStateException} that
 * names file and line. A column that nobody reads is such a fault: it looks as if it had a meaning.
 */
final class Table {
  private static final String FOLDER = "data/lexicon/";

  private Table() {}

  /**
   * One value for each line of {@code data/lexicon/NAME.tsv}, in the order of the file.
   *
   * @param reading has to read every column of at least one line
   */
  static <T> List<T> read(String name, Function<TableRow, T> reading) {
    String file = FOLDER + name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), reading);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static <T> List<T> parse(String file, String text, Function<TableRow, T> reading) {
    List<T> values = new ArrayList<>();
    List<String> header = List.of();
    BitSet read = new BitSet();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      TableRow row = new TableRow(file, number, header, cells, read);
      if (cells.size() != header.size()) {
        throw row.broken("has %d cells, the header has %d".formatted(cells.size(), header.size()));
      }
      values.add(reading.apply(row));
    }
    for (int i = 0; i < header.size(); i++) {
      if (!read.get(i)) {
        throw new IllegalStateException(
            "%s: nobody reads column %s".formatted(file, header.get(i)));
      }
    }
    return List.copyOf(values);
  }
}
