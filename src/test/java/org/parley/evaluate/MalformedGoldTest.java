package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gold is made by hand; what is wrong with it is named with file and place. */
class MalformedGoldTest {
  private static final String GOOD =
      "{'actors': [{'id': 'n', 'name': 'Norland', 'type': 'State'}], 'events': [{'label': 'pact',"
          + " 'type': 'AGREE', 'status': 'occurred', 'participants': [], 'evidence': [[0, 9]]}],"
          + " 'stances': []}";

  @TempDir private Path folder = Path.of("");

  /** Each line: words of the good file, what to put in their place, what is said of it. */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'stances': []}|'stances': [|a.json: not JSON, at line 1",
        "'stances': []|'stances': {}|a.json: stances: a list is needed",
        "'stances': []|'stances': [7]|a.json: stances[0]: an object is needed",
        "'type': 'AGREE', |''|a.json: events[0].type: a text is needed",
        "'type': 'State'|'type': 3|a.json: actors[0].type: a text is needed",
        "[0, 9]|[0]|a.json: events[0].evidence[0]: a pair of offsets",
        "[0, 9]|[9, 0]|a.json: events[0].evidence[0]: a pair of offsets",
        "[0, 9]|['0', 9]|a.json: events[0].evidence[0]: a pair of offsets",
        "[[0, 9]]|7|a.json: events[0].evidence: a list is needed",
      })
  void whatIsWrongIsNamed(String words, String instead, String complaint) throws IOException {
    String broken = GOOD.replace(words, instead.equals("''") ? "" : instead);
    write("a.json", broken.replace('\'', '"'));
    assertComplaint(folder, complaint);
  }

  @Test
  void anEmptyFileAndAListAreNoAnnotations() throws IOException {
    write("a.json", "[]");
    assertComplaint(folder, "a.json: an object with actors, events and stances is needed");
    write("a.json", "");
    assertComplaint(folder, "a.json");
  }

  @Test
  void aFolderWithoutGoldSaysWhatGoldIs() {
    assertComplaint(folder, "holds no gold: neither NAME.json");
    assertComplaint(folder.resolve("gone"), "gone: no such folder or file");
  }

  @Test
  void aCellNeedsAHolderThatIsThere() throws IOException {
    write("codebook.tsv", "code\n");
    write(
        "gold.json",
        "{\"holders\": [], \"cells\": [{\"article\": \"a\", \"holder\": \"n\", \"code\": \"t\"}]}");
    assertComplaint(folder, "gold.json: cells[0]: holder n is not among the holders");
  }

  @Test
  void anAttributionNeedsOffsetsAndRoles() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    write("text/a.txt", "Lund said so.");
    write("attributions/a.ann", "T1\tSource 0 4\tLund\nT2\tCue five 9\tsaid\n");
    assertComplaint(folder, "a.ann, line 2: offsets are needed");
    write("attributions/a.ann", "T1\tSource 0 4\tLund\nE1\tAttribution\n");
    assertComplaint(folder, "a.ann, line 2: roles are needed");
    write("attributions/a.ann", "T1 Source 0 4 Lund\n");
    assertComplaint(folder, "a.ann, line 1: columns");
  }

  @Test
  void aTableNeedsItsColumnsAndRows() throws IOException {
    write("rows.tsv", "sentence\tsource\ttarget\n");
    assertComplaint(folder.resolve("rows.tsv"), "names no column gold_root");
    write("rows.tsv", "sentence\tsource\ttarget\tgold_root\n");
    assertComplaint(folder.resolve("rows.tsv"), "has no rows");
    write("rows.txt", "");
    assertComplaint(folder.resolve("rows.txt"), "is no gold");
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    Files.write(folder.resolve("rows.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertComplaint(folder.resolve("rows.tsv"), "rows.tsv: not UTF-8");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static void assertComplaint(Path gold, String complaint) {
    assertThatThrownBy(() -> GoldReader.open(gold))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining(complaint);
  }
}
