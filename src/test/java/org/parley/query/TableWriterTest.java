package org.parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are aligned, fit the terminal where they can, and keep every word. */
class TableWriterTest {
  private static final List<String> HEADS = List.of("who", "what");
  private static final List<List<String>> ROWS =
      List.of(
          List.of("Peru", "opposes the tax on imported copper"), List.of("Chile", "supports it"));

  @Test
  void columnsAreAsWideAsTheirLongestCell() {
    assertThat(table(OptionalInt.empty(), HEADS, ROWS))
        .containsExactly(
            "who    what",
            "─────  ──────────────────────────────────",
            "Peru   opposes the tax on imported copper",
            "Chile  supports it");
  }

  @Test
  void onANarrowTerminalTheWidestColumnIsWrapped() {
    assertThat(table(OptionalInt.of(27), HEADS, ROWS))
        .containsExactly(
            "who    what",
            "─────  ────────────────────",
            "Peru   opposes the tax on",
            "       imported copper",
            "Chile  supports it");
  }

  @Test
  void anIriIsNotBrokenWhileAnotherColumnCanGive() {
    List<List<String>> rows =
        List.of(List.of("kg:article/2022-01-22-harbour-tolls", "the tolls of the harbour rise"));
    assertThat(table(OptionalInt.of(50), HEADS, rows))
        .anyMatch(line -> line.startsWith("kg:article/2022-01-22-harbour-tolls  "));
  }

  @Test
  void charactersOutsideTheBasicPlaneCountOnce() {
    assertThat(table(OptionalInt.empty(), List.of("a", "b"), List.of(List.of("😀😀", "x"))))
        .containsExactly("a   b", "──  ─", "😀😀  x");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverTheWidthNoWordIsLost(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      List<List<String>> rows =
          List.of(List.of(words(random), words(random)), List.of(words(random), words(random)));
      String shown =
          String.join(" ", table(OptionalInt.of(5 + random.nextInt(90)), HEADS, rows))
              .replaceAll("[\\s─]", "");
      for (List<String> row : rows) {
        for (String cell : row) {
          for (int point : cell.replace(" ", "").codePoints().toArray()) {
            assertThat(shown.codePoints()).contains(point);
          }
        }
      }
      long letters = shown.codePoints().count();
      long given =
          rows.stream()
              .flatMap(List::stream)
              .mapToLong(cell -> cell.replace(" ", "").codePoints().count())
              .sum();
      assertThat(letters).isEqualTo(given + "whowhat".length());
    }
  }

  @Test
  void nodesAreShownAsPeopleReadThem() {
    PrefixMapping prefixes = PrefixMapping.Factory.create();
    prefixes.setNsPrefix("kg", "https://example.org/kg/");
    TableWriter writer = new TableWriter(OptionalInt.empty(), prefixes);
    assertThat(writer.show(null)).isEmpty();
    assertThat(writer.show(NodeFactory.createURI("https://example.org/kg/peru")))
        .isEqualTo("kg:peru");
    assertThat(writer.show(NodeFactory.createLiteralString("two\n lines"))).isEqualTo("two lines");
  }

  @Test
  void yesAndNoAreAnswersToo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWriter writer = new TableWriter(OptionalInt.empty(), PrefixMapping.Standard);
    writer.write(true, out);
    writer.write(false, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("yesno");
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("w");
    for (int i = random.nextInt(8); i > 0; i--) {
      words
          .append(" ")
          .append("abcdefghijklmnopqrstuvwxyz😀é".substring(0, 1 + random.nextInt(26)));
    }
    return words.toString();
  }

  private static List<String> table(
      OptionalInt width, List<String> heads, List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TableWriter(width, PrefixMapping.Standard).write(heads, rows, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
