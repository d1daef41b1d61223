package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.rdf.vocab.Parley;
import org.parley.store.Difference;
import org.parley.store.Store;

/** {@code actors}, {@code events} and {@code timeline} on a made-up store. */
class AnalystCommandsTest {
  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void aStore() {
    store = TestStore.of(folder, "two-rounds.trig");
  }

  @Test
  void actorsAreListedWithTheirCountsThoseNamedMostFirst() {
    Run run = Run.on(store, "actors");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            name           type          state          mentions  events  stances  articles  sources  iri
            ─────────────  ────────────  ─────────────  ────────  ──────  ───────  ────────  ───────  ──────────────────────
            Norland        State                        3         1       1        2         2        kg:actor/norland
            Özge Gündüz    Person        Norland        1         1       0        1         1        kg:actor/ozge-gunduz
            captains       Group         Harbour Board  1         0       0        1         1        kg:actor/captains
            Sudland        State                        0         2       0        0         0        kg:actor/sudland
            Harbour Board  Organization                 0         0       0        0         0        kg:actor/harbour-board
            Kerem Gündüz   Person                       0         0       0        0         0        kg:actor/kerem-gunduz
            (6 rows)
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "--type, person, Özge Gündüz; Kerem Gündüz",
    "--state, Norland, Norland; Özge Gündüz",
    "--state, harbour board, captains; Harbour Board",
    "--name, GUNDUZ, Özge Gündüz; Kerem Gündüz",
    "--name, öz, Özge Gündüz",
    "--name, and, Norland; Sudland",
    "--name, (, ''",
    "--limit, 1, Norland"
  })
  void actorsAreFiltered(String option, String value, String names) {
    assertThat(firstColumn("actors", option, value)).isEqualTo(listed(names));
  }

  @Test
  void articlesThatPrintOneTextAreOneSource() {
    Path place = TestStore.of(folder.resolve("copies"), "two-rounds.trig");
    try (Store open = Store.open(place)) {
      Quad copy =
          Quad.create(
              node("graph/resolved"),
              node("article/second"),
              Parley.duplicateOf,
              node("article/first"));
      open.change(Map.of(), new Difference(List.of(), List.of(copy)));
    }
    assertThat(Run.on(place, "events", "--format", "csv").out()).contains(",2,2,1,", ",1,1,1,");
    assertThat(Run.on(place, "actors", "--format", "csv").out())
        .contains("Norland,State,,3,1,1,2,1,");
  }

  private static Node node(String name) {
    return NodeFactory.createURI("https://w3id.org/parley/kg/" + name);
  }

  @Test
  void eventsComeInTheOrderOfTimeWithWhatAllReportsSay() {
    Run run = Run.on(store, "events");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            date        status     type     event                place     participants          reports  articles  sources  iri
            ──────────  ─────────  ───────  ───────────────────  ────────  ────────────────────  ───────  ────────  ───────  ──────────────────────
            2025-03-04  occurred   Meeting  meeting in Río Town  Río Town  Sudland, Özge Gündüz  1        1         1        kg:event/first-event-1
            2025-05     cancelled  Talks    talks in May                   Norland, Sudland      2        2         2        kg:event/first-event-2
            (2 rows)
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "--actor, Norland, 2025-05",
    "--actor, Sudland, 2025-03-04; 2025-05",
    "--type, consult, 2025-03-04; 2025-05",
    "--type, Meeting, 2025-03-04",
    "--type, Summit, ''",
    "--status, cancelled, 2025-05",
    "--place, rio, 2025-03-04",
    "--place, sudland, 2025-03-04",
    "--from, 2025-03-05, 2025-05",
    "--from, 2025-05-20, 2025-05",
    "--to, 2025-04, 2025-03-04",
    "--to, 2025, 2025-03-04; 2025-05"
  })
  void eventsAreFiltered(String option, String value, String dates) {
    assertThat(firstColumn("events", option, value)).isEqualTo(listed(dates));
  }

  @Test
  void aTimelineHasEventsAndPositionsOfOneActor() {
    assertThat(Run.on(store, "timeline", "norland").out())
        .isEqualTo(
            """
            date        type    what          how          detail                               iri
            ──────────  ──────  ────────────  ───────────  ───────────────────────────────────  ─────────────────────────
            2025-03-04  Stance  the canal     conditional  if the toll falls; says Özge Gündüz  kg:article/first/stance-1
            2025-05     Talks   talks in May  cancelled    as participant                       kg:event/first-event-2
            (2 rows)
            """);
    assertThat(Run.on(store, "timeline", "Sudland", "--to", "2025-03").out())
        .contains("as host, in Río Town", "(1 row)");
  }

  @Test
  void whatLastsIsFoundOnAllItsDays() {
    Path place = TestStore.of(folder.resolve("lasting"), "two-rounds.trig");
    TestStore.add(
        place,
        "graph/lasting",
        """
        <event/trials> a parley:Event ; rdfs:label "sea trials" ; parley:type parley:Meeting ;
          parley:status parley:occurred ; parley:date "2025-08-03"^^xsd:date ;
          parley:time <event/trials/time> ; parley:report <article/first/event-1> ;
          parley:participation <event/trials/participation/1> .
        <event/trials/time> time:hasEnd <event/trials/time/end> .
        <event/trials/time/end> time:inXSDDate "2025-08-07"^^xsd:date .
        <event/trials/participation/1> parley:actor <actor/norland> ; parley:role parley:participant .
        """);
    for (String command : List.of("events", "timeline Norland")) {
      for (String day : List.of("2025-08-02", "2025-08-05", "2025-08-07", "2025-08-08")) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--from", day, "--to", day, "--store", place.toString()));
        assertThat(Run.parley(words.toArray(String[]::new)).out().contains("sea trials"))
            .as(command + " " + day)
            .isEqualTo(List.of("2025-08-05", "2025-08-07").contains(day));
      }
    }
  }

  @Test
  void theQueryThatIsShownGivesTheSameAnswer() {
    List<List<String>> commands =
        List.of(
            List.of("actors", "--name", "gund", "--type", "PERSON", "--limit", "1"),
            List.of("actors", "--state", "Norland"),
            List.of("events", "--actor", "Sudland", "--type", "CONSULT", "--from", "2025-04"),
            List.of("timeline", "Norland", "--to", "2025-12"));
    for (List<String> command : commands) {
      String[] arguments = command.subList(1, command.size()).toArray(String[]::new);
      Run answer = Run.on(store, command.getFirst(), arguments);
      List<String> showing = new ArrayList<>(command.subList(1, command.size()));
      showing.add("--show-query");
      Run shown = Run.on(store, command.getFirst(), showing.toArray(String[]::new));
      assertThat(shown.out()).startsWith("# title: ").contains("SELECT").doesNotContain("# param");
      Run again = Run.withInput(shown.out(), "query", "--store", store.toString(), "-");
      assertThat(again.out()).isEqualTo(answer.out()).doesNotContain("(0 rows)");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"csv | name,type,state", "tsv | ?name\t?type", "json | \"vars\": [ \"name\""})
  void rowsComeInTheFormatsOfQuery(String format, String expected) {
    assertThat(Run.on(store, "actors", "--format", format).out()).contains(expected);
  }

  @Test
  void whoIsNotKnownIsAnErrorWithNamesThatAreNear() {
    for (String[] command :
        new String[][] {
          {"timeline", "Norlund"},
          {"events", "--actor", "Norlund"},
          {"actors", "--state", "Norlund"}
        }) {
      Run run = Run.on(store, command[0], Arrays.copyOfRange(command, 1, command.length));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.error())
          .contains("knows no actor Norlund", "did you mean Norland", "parley actors")
          .hasLineCount(1);
    }
  }

  @Test
  void whoCanBeSeveralIsAnErrorThatListsThem() {
    Run run = Run.on(store, "timeline", "gunduz");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error())
        .isEqualTo(
            "parley: error: gunduz: 2 actors can be meant: Kerem Gündüz (kg:actor/kerem-gunduz),"
                + " Özge Gündüz (kg:actor/ozge-gunduz); name one by what stands in brackets");
    assertThat(Run.on(store, "timeline", "kg:actor/kerem-gunduz").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "actors, --type, robot, PERSON",
    "actors, --limit, 0, at least 1",
    "actors, --format, turtle, csv",
    "events, --type, Sumit, did you mean Summit?",
    "events, --status, maybe, PLANNED",
    "events, --from, May, 2025-05",
    "events, --to, 2025-13, not a day"
  })
  void whatIsNoValueIsAUsageErrorThatSaysWhatIs(
      String command, String option, String value, String expected) {
    Run run = Run.on(store, command, option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.error()).contains(expected).hasLineCount(1);
  }

  @Test
  void aTimelineNeedsItsActor() {
    assertThat(Run.on(store, "timeline").code()).isEqualTo(2);
  }

  @Test
  void aStoreThatIsNotThereIsNamed() {
    Run run = Run.on(folder.resolve("none"), "actors");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("none");
  }

  @Test
  void anActorsMentionsAreShownAsEvidence() {
    assertThat(Run.on(store, "why", "ozge-gunduz").out())
        .contains("named in 1 article", "»Özge Gündüz« of Norland met Sudland's envoy.");
  }

  @Test
  void whoeverOnlyComesUpThroughASpokesmanRestsOnTheSpokesman() {
    assertThat(Run.on(store, "why", "Harbour Board").out())
        .contains("captains speaks for Harbour Board", "»Sudland's envoy«");
  }

  private static List<String> firstColumn(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "csv"));
    Run run = Run.on(store, command, all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().lines().skip(1).map(line -> line.split(",")[0]).toList();
  }

  private static List<String> listed(String cells) {
    return cells.isEmpty() ? List.of() : List.of(cells.split("; "));
  }
}
