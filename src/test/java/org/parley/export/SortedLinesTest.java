package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Canonical lines: sorted by code point, whatever fits into memory, and escaped in one way. */
class SortedLinesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2_000, 1_000_000})
  void linesComeOutSortedAndOnce(long held) throws IOException {
    List<String> lines = new ArrayList<>();
    Random random = new Random(7);
    for (int count = 0; count < 500; count++) {
      lines.add("line " + random.nextInt(300) + "x".repeat(random.nextInt(3)));
    }
    assertThat(sorted(held, lines)).containsExactlyElementsOf(new TreeSet<>(lines));
  }

  @Test
  void theOrderIsThatOfCodePointsAndNotOfUtf16() throws IOException {
    assertThat(sorted(1, List.of("\uD83D\uDE00", "\uFB01", "é", "z", "")))
        .containsExactly("", "z", "é", "\uFB01", "\uD83D\uDE00");
  }

  @Test
  void whatIsEscapedIsEscapedAsTheStandardSays() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CanonicalQuads(out)
        .quad(
            new Quad(
                NodeFactory.createURI("https://example.org/g"),
                NodeFactory.createURI("https://example.org/s"),
                NodeFactory.createURI("https://example.org/p"),
                NodeFactory.createLiteralString("\b\t\n\f\r\"\\\u0001\u007f é\uD83D\uDE00")));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "<https://example.org/s> <https://example.org/p>"
                + " \"\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u007F é\uD83D\uDE00\""
                + " <https://example.org/g> .\n");
  }

  private static List<String> sorted(long held, List<String> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SortedLines sink = new SortedLines(out, held)) {
      sink.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
