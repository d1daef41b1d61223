package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void quotesHoldSeparatorsLineEndsAndQuotes() throws IOException {
    assertThat(rows("a,b\r\n\"x, \"\"y\"\"\nz\",5\" pipe\r\n\r\nlast"))
        .containsExactly(Map.of("a", "x, \"y\"\nz", "b", "5\" pipe"), Map.of("a", "last", "b", ""));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHead() throws IOException {
    assertThat(rows("\uFEFFa,b\n1,2\n")).containsExactly(Map.of("a", "1", "b", "2"));
  }

  @Test
  void aColumnThatIsNeededAndAbsentIsNamed() {
    assertThatThrownBy(() -> rows("a,c\n1,2\n"))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("table.csv: line 1 names no column b");
    assertThatThrownBy(() -> rows("")).hasMessageContaining("names no column a, b");
  }

  private List<Map<String, String>> rows(String text) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, text);
    return Csv.read(file, ',', List.of("a", "b"));
  }
}
