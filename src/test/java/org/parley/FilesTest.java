package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files are small, as CONTRIBUTING.md says. */
class FilesTest {
  private static final int LONGEST = 350;
  private static final int HALF = 65;

  @Test
  void noFileIsLong() throws IOException {
    Map<Path, Long> lines = lines();
    lines.values().removeIf(length -> length <= LONGEST);
    assertThat(lines).isEmpty();
  }

  @Test
  void halfOfTheFilesAreShort() throws IOException {
    List<Long> lengths =
        lines().entrySet().stream()
            .filter(file -> !file.getKey().endsWith("package-info.java"))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    assertThat(lengths.get(lengths.size() / 2)).isLessThan(HALF);
  }

  private static Map<Path, Long> lines() throws IOException {
    Map<Path, Long> lines = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        try (Stream<String> text = Files.lines(file)) {
          lines.put(file, text.count());
        }
      }
    }
    return lines;
  }
}
