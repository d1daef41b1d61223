package org.parley.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.LoadsModels;

/** Texts that fuzzing begins from, or that it found to be of interest. */
@LoadsModels
class FuzzedTextTest {
  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz/text"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whateverIsClaimedStandsInTheText(Path text) throws IOException {
    String whole = Files.readString(text);
    ExtractionFuzz.holds(whole);
    ExtractionFuzz.holds(new StringBuilder(whole).reverse().toString());
    ExtractionFuzz.holds(whole.substring(whole.length() / 3).toUpperCase(java.util.Locale.ROOT));
  }
}
