package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.claim.TimeExpression;

/**
 * Expressions of time by the table {@code rules/times.tsv}; the number of rows met may only rise.
 */
class TimesTableTest {
  @Test
  void valuesByTheArticlesDateAndTheVerbsTense() throws IOException {
    List<String> unmet = new ArrayList<>();
    int met = 0;
    for (String[] cells : rows("rules/times.tsv")) {
      String found = value(cells[0], cells[1], cells[2]);
      if (found.equals(cells[3])) {
        met++;
      } else {
        unmet.add(String.join(" | ", cells) + " found: " + found);
      }
    }
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "rules-times.txt"), unmet);
    int floor =
        rows("rules/met-rows.tsv").stream()
            .filter(cells -> cells[0].equals("times"))
            .mapToInt(cells -> Integer.parseInt(cells[1]))
            .findFirst()
            .orElseThrow();
    assertThat(met).as("rows of times.tsv that are met").isBetween(floor, floor + 3);
  }

  private static String value(String words, String date, String tense) {
    Optional<LocalDate> today =
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    List<Times.Found> found = new Times(today).in(words, 0);
    if (found.isEmpty()) {
      return "-";
    }
    TimeExpression time =
        tense.equals("future") ? found.getFirst().future() : found.getFirst().past();
    String start = time.value().orElse("-");
    return time.end().map(end -> start + "/" + end).orElse(start);
  }

  private static List<String[]> rows(String resource) throws IOException {
    try (var in =
        Objects.requireNonNull(
            TimesTableTest.class.getClassLoader().getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
