package org.parley.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables themselves, as people edit them. That every id which one names is in another, that
 * dates are dates and numbers numbers, loading them checks.
 */
class GazetteerFilesTest {
  private static final Path FOLDER = Path.of("data", "gazetteer");
  private static final List<String> ENTRIES =
      List.of("states.tsv", "organizations.tsv", "people.tsv", "places.tsv");

  @Test
  void everyIdIsOfOneRow() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String table : ENTRIES) {
      table(table).forEach(row -> ids.add(row.required("id")));
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(GazetteerFilesTest::isSlug);
  }

  @Test
  void everyWikidataItemIsOfOneRow() throws IOException {
    List<String> items = new ArrayList<>();
    for (String table : ENTRIES) {
      table(table).forEach(row -> row.optional("wikidata").ifPresent(items::add));
    }
    assertThat(items).doesNotHaveDuplicates().allMatch(WikidataItem::isId);
  }

  @Test
  void everyTitleAndAmbiguousFormStandsOnce() throws IOException {
    List<String> titles = new ArrayList<>();
    table("titles.tsv").forEach(row -> titles.add(Forms.titleKey(row.get("title"))));
    List<String> forms = new ArrayList<>();
    table("ambiguous.tsv").forEach(row -> forms.add(row.get("surface_form")));
    assertThat(titles).doesNotHaveDuplicates();
    assertThat(forms).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"states.tsv", "organizations.tsv", "people.tsv", "terms.tsv"})
  void everyRowHasAllCells(String table) throws IOException {
    List<String> lines = lines(table);
    long columns = tabs(lines.getFirst());
    assertThat(lines).allMatch(line -> tabs(line) == columns);
  }

  @Test
  void noTermEndsBeforeItBeginsOrStandsTwice() throws IOException {
    List<String> terms = new ArrayList<>();
    table("terms.tsv")
        .forEach(
            row -> {
              String from = row.get("from");
              terms.add(
                  String.join("|", row.get("person"), row.get("office"), row.get("of"), from));
              row.optional("to")
                  .ifPresent(
                      to ->
                          assertThat(day(to, "12-31")).isGreaterThanOrEqualTo(day(from, "01-01")));
            });
    assertThat(terms).doesNotHaveDuplicates();
  }

  /** The last or first day that a date of any length can mean. */
  private static String day(String date, String rest) {
    return date + (date.length() == 4 ? "-" + rest : date.length() == 7 ? rest.substring(2) : "");
  }

  @Test
  void noTableIsOverAMegabyte() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files).allMatch(file -> file.toFile().length() < 1_000_000);
    }
  }

  private static TsvTable table(String name) throws IOException {
    return new TsvTable(name, Files.readString(FOLDER.resolve(name)));
  }

  private static List<String> lines(String table) throws IOException {
    return Files.readAllLines(FOLDER.resolve(table)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static long tabs(String line) {
    return line.chars().filter(c -> c == '\t').count();
  }

  private static boolean isSlug(String id) {
    return id.chars().allMatch(c -> c == '-' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9');
  }
}
