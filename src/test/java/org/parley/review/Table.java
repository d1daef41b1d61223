package org.parley.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files of decisions, with a bar between columns so that tests can be read. */
public final class Table {
  private Table() {}

  /**
   * Writes a file with these lines under the usual head.
   *
   * @param rows decision, article, sentence, kind, claim, correction, who, when, note; with {@code
   *     ¦} between, trailing ones left out
   */
  public static Path write(Path file, String... rows) {
    List<String> lines = new ArrayList<>(List.of(String.join("\t", DecisionLine.COLUMNS)));
    Arrays.stream(rows).map(row -> row.replaceAll(" *¦ *", "\t")).forEach(lines::add);
    try {
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Decisions read(String... rows) {
    try {
      Path file = Files.createTempFile("decisions", ".tsv");
      try {
        return Decisions.read(List.of(write(file, rows)));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
