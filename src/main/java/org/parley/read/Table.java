package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a tab-separated table in {@code data/lexicon}; lines that begin with # are comments. */
final class Table {
  private Table() {}

  /**
   * The rows, each with at least so many columns.
   *
   * @throws IllegalStateException if the table is missing or a row is short, naming its line
   */
  static List<List<String>> rows(String name, int columns) {
    String path = "/data/lexicon/" + name;
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + path);
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (isRow(lines.get(i)) && cells(lines.get(i)).size() < columns) {
          throw new IllegalStateException(
              "%s, line %d: fewer than %d columns".formatted(path, i + 1, columns));
        }
      }
      return lines.stream().filter(Table::isRow).map(Table::cells).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
