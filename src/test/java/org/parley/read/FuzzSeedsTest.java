package org.parley.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What fuzzing begins from and what it found, each in a folder of its ending, and each of them with
 * some bytes changed.
 */
class FuzzSeedsTest {
  private static final Path SEEDS = Path.of("src/test/resources/fuzz/reader");

  @TempDir Path folder;

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.walk(SEEDS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areReadAsArticlesOrProblems(Path seed) throws IOException {
    String ending = SEEDS.relativize(seed).getName(0).toString();
    byte[] bytes = Files.readAllBytes(seed);
    ReaderFuzz.holds(folder, ending, bytes);
    Random random = new Random(bytes.length);
    for (int i = 0; i < 10; i++) {
      byte[] changed = bytes.clone();
      for (int k = 0; k < 3; k++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      ReaderFuzz.holds(folder, ending, changed);
    }
  }
}
