package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of examples that the program is to meet. Those that it does not meet yet stand by name in
 * {@code rules/unmet.tsv}, so that one that breaks is seen though another heals; with {@code
 * -Dparley.rules=write} the test writes them there. {@code target/rules-report/NAME.txt} says what
 * was expected of each and what was found.
 */
public final class RuleTable {
  private static final Path RULES = Path.of("src", "test", "resources", "rules");
  private static final Path REPORTS = Path.of("target", "rules-report");

  private static final Path UNMET = RULES.resolve("unmet.tsv");

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

  /** Judges every row and holds those that are not met against {@code unmet.tsv}. */
  public static void check(
      String score, List<List<String>> rows, Function<List<String>, Verdict> judge) {
    Set<String> unmet = new LinkedHashSet<>();
    StringBuilder report = new StringBuilder();
    for (List<String> row : rows) {
      Verdict verdict = judge.apply(row);
      if (!verdict.met()) {
        unmet.add(name(row));
        report
            .append(String.join(" | ", row))
            .append("\n  expected ")
            .append(verdict.expected())
            .append("\n  found    ")
            .append(verdict.found())
            .append('\n');
      }
    }
    write(
        score,
        "%s: %d of %d met%n%s".formatted(score, rows.size() - unmet.size(), rows.size(), report));
    if (System.getProperty("parley.rules", "").equals("write")) {
      writeUnmet(score, unmet);
    }
    Set<String> known = new LinkedHashSet<>();
    for (List<String> line : rows("unmet", 2)) {
      if (line.get(0).equals(score)) {
        known.add(line.get(1));
      }
    }
    assertThat(unmet)
        .as("%s broken; target/rules-report/%s.txt says what was found", score, score)
        .isSubsetOf(known);
    assertThat(known)
        .as("%s not met: good, now take what is met out of unmet.tsv", score)
        .isSubsetOf(unmet);
  }

  /** All that is given of a row, without what is expected. */
  private static String name(List<String> row) {
    return String.join(" | ", row.subList(0, row.size() - 1));
  }

  private static synchronized void writeUnmet(String score, Set<String> unmet) {
    List<String> kept = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String line : lines(UNMET)) {
      if (line.startsWith("#") || line.isBlank()) {
        kept.add(line);
      } else if (!line.startsWith(score + "\t")) {
        others.add(line);
      }
    }
    unmet.forEach(name -> others.add(score + "\t" + name));
    others.sort(Comparator.comparing(line -> line.substring(0, line.indexOf('\t'))));
    kept.addAll(others);
    try {
      Files.write(UNMET, kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
