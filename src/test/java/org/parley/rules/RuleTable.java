package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of examples that the program is to meet, and the ratchet on it: no change may lose more
 * rows than it wins. The rows that are not met go to {@code target/rules-report/NAME.txt} with what
 * was expected and what was found.
 */
public final class RuleTable {
  private static final Path RULES = Path.of("src", "test", "resources", "rules");
  private static final Path REPORTS = Path.of("target", "rules-report");

  /** How far the figures of expected-scores.tsv may lag behind. */
  private static final int SLACK = 3;

  private RuleTable() {}

  /**
   * What came of a row.
   *
   * @param found in the notation of the table, as far as it goes
   */
  public record Verdict(boolean met, String expected, String found) {}

  /** The rows of a table, each with {@code columns} cells. */
  public static List<List<String>> rows(String table, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(RULES.resolve(table + ".tsv"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        assertThat(cells).as(line).hasSize(columns);
        rows.add(cells);
      }
    }
    return rows;
  }

  public static Optional<LocalDate> date(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  /** In small letters without accents and without an article in front: how names are compared. */
  public static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceFirst("^(the|an?) ", "");
  }

  /** Judges every row and holds the number of those met against {@code expected-scores.tsv}. */
  public static void check(
      String score, List<List<String>> rows, Function<List<String>, Verdict> judge) {
    int met = 0;
    StringBuilder unmet = new StringBuilder();
    for (List<String> row : rows) {
      Verdict verdict = judge.apply(row);
      if (verdict.met()) {
        met++;
      } else {
        unmet
            .append(String.join(" | ", row))
            .append("\n  expected ")
            .append(verdict.expected())
            .append("\n  found    ")
            .append(verdict.found())
            .append('\n');
      }
    }
    write(score, "%s: %d of %d met%n%s".formatted(score, met, rows.size(), unmet));
    int expected = expected(score, rows.size());
    assertThat(met)
        .as("%s met: the unmet ones stand in target/rules-report/%s.txt", score, score)
        .isGreaterThanOrEqualTo(expected);
    assertThat(met)
        .as("%s met: good, and now raise expected-scores.tsv", score)
        .isLessThanOrEqualTo(expected + SLACK);
  }

  private static int expected(String score, int rows) {
    for (List<String> row : rows("expected-scores", 3)) {
      if (row.get(0).equals(score)) {
        assertThat(Integer.parseInt(row.get(2))).as("rows of " + score).isEqualTo(rows);
        return Integer.parseInt(row.get(1));
      }
    }
    throw new IllegalStateException("expected-scores.tsv has no line for " + score);
  }

  private static void write(String score, String report) {
    try {
      Files.createDirectories(REPORTS);
      Files.writeString(REPORTS.resolve(score + ".txt"), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
