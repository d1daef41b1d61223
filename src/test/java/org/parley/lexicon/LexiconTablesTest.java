package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;

/** The lexicon tables are what their own comments say, and agree with the concept schemes. */
class LexiconTablesTest {

  private static final Path LEXICON = Path.of("data", "lexicon");
  private static final Path SCHEMES = Path.of("ontology", "schemes.ttl");
  private static final Pattern NOTATION = Pattern.compile("skos:notation \"(\\w+)\"");

  private static final Set<String> TYPES =
      Set.of(
          "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN"
              .concat(" PROTEST SANCTION MOBILIZE COERCE ASSAULT")
              .split(" "));
  private static final Pattern STANCE_FRAME =
      Pattern.compile(
          "obj|obj:%?[a-z-]+(\\|%?[a-z-]+)*|ing|to|obj-to|obj-prep:[a-z]+|obj-and:[a-z]+|that|whether|as|subj|prep:[a-z]+|prep-to:[a-z]+|prt:[a-z]+|prt-with:[a-z]+|pass:[a-z]+");
  private static final Pattern WORD_CLASS =
      Pattern.compile("lexicon\\s*\\.(?:is|all)\\(\\s*\"([a-z-]+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+) ?\"");
  private static final Pattern FACT_OF_CLASS = Pattern.compile("class ([a-z|-]+)");
  private static final Pattern NOUN_CLASS = Pattern.compile("%([a-z-]+)");
  private static final Set<String> FRAMES =
      Set.of("that", "quote", "obj", "to", "whether", "via", "pass");

  private static Stream<String> tables() throws IOException {
    try (Stream<Path> files = Files.list(LEXICON)) {
      return files
          .map(file -> file.getFileName().toString().replace(".tsv", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableExplainsItsColumnsAndFillsThem(String name) throws IOException {
    List<String> lines = Files.readAllLines(LEXICON.resolve(name + ".tsv"));
    List<String> head = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
    List<String[]> table = cells(name);
    String[] columns = table.get(0);

    if (!name.startsWith("stance-")) {
      assertThat(columns)
          .allSatisfy(column -> assertThat(String.join("\n", head)).contains(column));
    }
    assertThat(table)
        .allSatisfy(row -> assertThat(row).as(Arrays.toString(row)).hasSameSizeAs(columns));
    assertThat(table)
        .allSatisfy(
            row ->
                assertThat(row)
                    .as(Arrays.toString(row))
                    .allSatisfy(cell -> assertThat(cell).isEqualTo(cell.strip())));
  }

  /** By the first column; a comment between the lines begins anew. */
  @ParameterizedTest
  @MethodSource("tables")
  void everyTableIsInOrder(String name) throws IOException {
    List<String> lines = Files.readAllLines(LEXICON.resolve(name + ".tsv"));
    String before = "";
    boolean headed = false;
    for (String line : lines) {
      String first = line.split("\t", -1)[0];
      if (line.startsWith("#") || !headed) {
        headed |= !line.startsWith("#");
        before = "";
      } else {
        assertThat(first).as(line).isGreaterThanOrEqualTo(before);
        before = first;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"event-verbs", "event-nouns", "event-senses"})
  void typesConceptsAndRolesAreThoseOfTheSchemes(String name) throws IOException {
    Set<String> notations = notations();
    for (Map<String, String> row : rows(name)) {
      assertThat(cell(row, "type")).as(row.toString()).isIn(TYPES);
      assertThat(cell(row, "concept")).as(row.toString()).matches(c -> known(c, notations));
      row.forEach(
          (column, value) -> {
            if (column.endsWith("_role")) {
              assertThat(value).as(row.toString()).isIn(roles());
            }
          });
    }
  }

  @Test
  void wordsOfCodebooksAreInOneSetThatDoesSomethingKnown() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Map<String, String> row : rows("code-words")) {
      assertThat(CodeWordUse.values())
          .extracting(as -> as.name().toLowerCase(Locale.ROOT))
          .as(row.toString())
          .contains(cell(row, "as"));
      for (String word : cell(row, "words").split("; ")) {
        assertThat(seen.add(word)).as(word + " stands in two sets").isTrue();
        assertThat(word).isEqualTo(word.strip().toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  void everyClassOfCuesIsReadAndHasWords() throws IOException {
    assertThat(rows("code-cues"))
        .extracting(row -> cell(row, "class").toUpperCase(Locale.ROOT))
        .containsExactly(
            Arrays.stream(CodeCues.Cue.values()).map(Enum::name).toArray(String[]::new));
    for (Map<String, String> row : rows("code-cues")) {
      assertThat(cell(row, "words").split("; ")).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void irregularFormsAreGivenOnce() throws IOException {
    assertThat(rows("irregular-forms"))
        .extracting(row -> cell(row, "form"))
        .doesNotHaveDuplicates();
  }

  @Test
  void lightVerbsLendKnownRolesStatusesAndTypes() throws IOException {
    for (Map<String, String> row : rows("light-verbs")) {
      assertThat(cell(row, "role")).as(row.toString()).isIn(roles());
      assertThat(cell(row, "status")).as(row.toString()).matches(s -> known(s, statuses()));
      assertThat(cell(row, "type")).as(row.toString()).matches(t -> known(t, TYPES));
    }
  }

  @Test
  void cuesAreKnownActsInKnownFrames() throws IOException {
    for (Map<String, String> row : rows("cue-verbs")) {
      assertThat(cell(row, "act")).as(row.toString()).isIn(notations());
      assertThat(cell(row, "frames").split("\\|")).as(row.toString()).isSubsetOf(FRAMES);
    }
    for (Map<String, String> row : rows("cue-adjectives")) {
      assertThat(cell(row, "act")).as(row.toString()).isIn(notations());
    }
    for (Map<String, String> row : rows("cue-nouns")) {
      assertThat(cell(row, "act")).as(row.toString()).isIn(notations());
    }
  }

  @Test
  void actorNounsSayWhatTheyDenote() throws IOException {
    for (Map<String, String> row : rows("actor-nouns")) {
      assertThat(cell(row, "kind"))
          .as(row.toString())
          .isIn("person", "group", "organization", "state", "source");
    }
  }

  @Test
  void noFrameStandsTwice() throws IOException {
    assertThat(keys("event-verbs", "verb", "particle", "object", "by")).doesNotHaveDuplicates();
    assertThat(keys("event-nouns", "noun")).doesNotHaveDuplicates();
    assertThat(keys("event-senses", "noun", "company", "words")).doesNotHaveDuplicates();
    assertThat(keys("event-families", "family", "word")).doesNotHaveDuplicates();
    assertThat(keys("light-verbs", "verb", "particle", "with")).doesNotHaveDuplicates();
    assertThat(keys("actor-nouns", "noun")).doesNotHaveDuplicates();
    assertThat(keys("cue-verbs", "verb", "particle")).doesNotHaveDuplicates();
    assertThat(keys("cue-nouns", "noun")).doesNotHaveDuplicates();
    assertThat(keys("cue-adjectives", "adjective")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stance-verbs", "stance-nouns", "stance-adjectives"})
  void attitudesStandInKnownFramesWithKnownPositions(String name) throws IOException {
    for (Map<String, String> row : rows(name)) {
      assertThat(cell(row, "word")).as(row.toString()).matches("[a-z][a-z-]*");
      assertThat(cell(row, "frame")).as(row.toString()).matches(STANCE_FRAME);
      assertThat(cell(row, "position")).as(row.toString()).isIn(positions());
    }
    assertThat(keys(name, "word", "frame")).doesNotHaveDuplicates();
  }

  @Test
  void everyWordClassThatTheCodeAsksForHasWords() throws IOException {
    Set<String> asked = new TreeSet<>();
    WORD_CLASS.matcher(code()).results().forEach(m -> asked.add(m.group(1)));
    assertThat(asked).hasSizeGreaterThan(20);
    assertThat(classes("words")).containsAll(asked);
  }

  @Test
  void everyClassOfWordsIsAskedFor() throws IOException {
    Set<String> asked =
        LITERAL.matcher(code()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    rows("event-senses").forEach(row -> asked.add(cell(row, "words")));
    rows("tree-repairs").forEach(row -> asked.addAll(classesIn(cell(row, "facts"))));
    assertThat(asked)
        .containsAll(classes("words"))
        .containsAll(classes("reference-words"))
        .containsAll(classes("page-words"))
        .containsAll(classes("pause-words"))
        .containsAll(classes("sentence-words"));
  }

  private static Set<String> classesIn(String facts) {
    return FACT_OF_CLASS
        .matcher(facts)
        .results()
        .flatMap(m -> Stream.of(m.group(1).split("\\|")))
        .collect(Collectors.toSet());
  }

  @Test
  void repairsAskForClassesThatAreThere() throws IOException {
    for (Map<String, String> row : rows("tree-repairs")) {
      assertThat(classes("words")).as(row.toString()).containsAll(classesIn(cell(row, "facts")));
    }
    assertThat(keys("tree-repairs", "repair")).doesNotHaveDuplicates();
  }

  @Test
  void everyClassOfNounsIsAskedFor() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String table : List.of("event-verbs", "event-senses", "light-verbs")) {
      NOUN_CLASS
          .matcher(Files.readString(LEXICON.resolve(table + ".tsv")))
          .results()
          .forEach(m -> asked.add(m.group(1)));
    }
    assertThat(asked).containsAll(classes("noun-classes"));
  }

  private static Set<String> classes(String table) throws IOException {
    return rows(table).stream().map(row -> cell(row, "class")).collect(Collectors.toSet());
  }

  private static String code() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(source));
      }
    }
    return code.toString();
  }

  @Test
  void outlooksAreKnownStatusesInKnownFramesEachWithAnExample() throws IOException {
    Set<String> frames =
        Set.of("to that ing obj subj modal modal-perfect mark adverb modifier".split(" "));
    Set<String> seen = new TreeSet<>();
    for (Map<String, String> row : rows("outlook")) {
      assertThat(cell(row, "status")).as(row.toString()).matches(this::outlook);
      assertThat(cell(row, "past")).as(row.toString()).matches(s -> s.isEmpty() || outlook(s));
      assertThat(cell(row, "negated")).as(row.toString()).matches(s -> s.isEmpty() || outlook(s));
      assertThat(cell(row, "certainty")).as(row.toString()).isIn("", "probable", "possible");
      assertThat(cell(row, "example")).as(row.toString()).isNotBlank();
      for (String frame : cell(row, "frame").split("\\|")) {
        assertThat(frame).as(row.toString()).isIn(frames);
        assertThat(seen.add(cell(row, "word") + "/" + cell(row, "particle") + "/" + frame))
            .as(row.toString())
            .isTrue();
      }
    }
  }

  private boolean outlook(String cell) {
    return Set.of("own", "tense").contains(cell)
        || Stream.of(Status.values()).anyMatch(status -> status.notation().equals(cell));
  }

  @Test
  void issueWordsAreSaidOnce() throws IOException {
    assertThat(keys("issue-words", "words").flatMap(words -> Stream.of(words.split("; "))))
        .doesNotHaveDuplicates();
  }

  @Test
  void sensesAskForClassesThatHaveWords() throws IOException {
    for (Map<String, String> row : rows("event-senses")) {
      String words = cell(row, "words");
      assertThat(words.isEmpty())
          .as(row.toString())
          .isEqualTo(List.of("against", "for").contains(cell(row, "company")));
      if (!words.isEmpty()) {
        assertThat(classes(words.startsWith("%") ? "noun-classes" : "words"))
            .contains(words.replace("%", ""));
      }
    }
  }

  @Test
  void framesAskForClassesThatHaveWords() throws IOException {
    Set<String> known =
        rows("noun-classes").stream().map(row -> cell(row, "class")).collect(Collectors.toSet());
    for (Map<String, String> row : rows("event-verbs")) {
      String cells = cell(row, "particle") + "|" + cell(row, "object");
      Pattern.compile("%([a-z]+)")
          .matcher(cells)
          .results()
          .map(m -> m.group(1))
          .forEach(name -> assertThat(known).as(row.toString()).contains(name));
    }
    assertThat(keys("noun-classes", "class", "word")).doesNotHaveDuplicates();
  }

  /** The first row that matches a verb wins, so nothing may follow the row that always does. */
  @Test
  void noFrameIsHiddenByAMoreGeneralOneBeforeIt() throws IOException {
    String general = "";
    for (Map<String, String> row : rows("event-verbs")) {
      assertThat(cell(row, "verb")).as(row.toString()).isNotEqualTo(general);
      boolean always =
          cell(row, "particle").isEmpty()
              && cell(row, "object").isEmpty()
              && cell(row, "by").isEmpty();
      if (always) {
        general = cell(row, "verb");
      }
    }
  }

  @Test
  void everyTypeHasVerbsAndNouns() throws IOException {
    for (String name : List.of("event-verbs", "event-nouns")) {
      assertThat(rows(name).stream().map(row -> cell(row, "type"))).containsAll(TYPES);
    }
  }

  private static List<String[]> cells(String name) throws IOException {
    return Files.readAllLines(LEXICON.resolve(name + ".tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static List<Map<String, String>> rows(String name) throws IOException {
    List<String[]> table = cells(name);
    return table.stream().skip(1).map(row -> byColumn(table.get(0), row)).toList();
  }

  private static Map<String, String> byColumn(String[] columns, String[] row) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      named.put(columns[i], row[i]);
    }
    return named;
  }

  private static Stream<String> keys(String name, String... columns) throws IOException {
    return rows(name).stream()
        .map(row -> Stream.of(columns).map(c -> cell(row, c)).collect(Collectors.joining("/")));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "no column " + column);
  }

  private static boolean known(String value, Set<String> values) {
    return value.isEmpty() || values.contains(value);
  }

  private static Set<String> roles() {
    return Stream.of(Role.values()).map(Role::notation).collect(Collectors.toSet());
  }

  private static Set<String> statuses() {
    return Stream.of(Status.values()).map(Status::notation).collect(Collectors.toSet());
  }

  private static Set<String> positions() {
    return Stream.of(Position.values()).map(Position::notation).collect(Collectors.toSet());
  }

  private static Set<String> notations() throws IOException {
    return NOTATION
        .matcher(Files.readString(SCHEMES))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
