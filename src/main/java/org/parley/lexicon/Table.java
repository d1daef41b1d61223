package org.parley.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A lexicon table: tab-separated, {@code #} comments, one header line, empty cells allowed. */
public final class Table {
  private Table() {}

  /** A line of a table, by column name. An absent cell is the empty string. */
  public record Row(Map<String, String> cells) {
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
      return !get(column).isEmpty();
    }
  }

  /**
   * Reads {@code data/lexicon/NAME.tsv} from the classpath.
   *
   * @throws IllegalStateException if the table is not there: the jar is broken
   */
  public static List<Row> read(String name) {
    String resource = "/data/lexicon/" + name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the lexicon " + resource + " is missing from the jar");
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static List<Row> parse(BufferedReader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    String[] header = {};
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header.length == 0) {
        header = cells;
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(cells.length, header.length); i++) {
        row.put(header[i].strip(), cells[i].strip());
      }
      rows.add(new Row(row));
    }
    return rows;
  }
}
