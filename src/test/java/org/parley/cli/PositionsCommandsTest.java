package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.vocab.Parley;
import org.parley.store.Difference;
import org.parley.store.Store;

/** {@code positions}, {@code changes} and {@code compare} on a made-up store. */
class PositionsCommandsTest {
  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void aStore() {
    store = TestStore.of(folder, "canal-positions.trig");
  }

  @Test
  void anIssueIsFoundByItsWordsWithWhatIsNarrowerAndTheOppositeTurned() {
    assertThat(list("positions", "toll CANAL"))
        .containsExactly(
            "canal toll,2025-01-10,Norland,opposes,1,1,,Norland,,canal toll,",
            "canal toll,2025-02-20,Norland,supports,1,1,,Norland,,dropping the canal toll,opposes the"
                + " opposite",
            "canal toll,2025-02-20,Ostland,opposes,1,1,,,,canal toll,",
            "canal toll,2025-01-10,Sudland,opposes,1,1,,,Norland,canal toll,",
            "canal toll for ferries,2025-01-10,Sudland,conditional,1,1,ferries are fewer,Ines"
                + " Sol,,canal toll for ferries,");
  }

  @Test
  void articlesThatPrintOneTextAreOneSource() {
    Path place = TestStore.of(folder.resolve("copies"), "canal-positions.trig");
    try (Store open = Store.open(place)) {
      Node copy = node("article/three");
      List<Quad> stance =
          List.of(
              Quad.create(copy, node("article/three/s"), Parley.target, node("issue/toll-canal")),
              Quad.create(copy, node("article/three/s"), Parley.holder, node("actor/ostland")),
              Quad.create(copy, node("article/three/s"), Parley.position, Parley.opposes),
              Quad.create(copy, node("article/three/s"), Parley.evidence, node("article/three/e")),
              Quad.create(copy, node("article/three/e"), OA.hasSource.asNode(), copy));
      Quad link =
          Quad.create(node("graph/resolved"), copy, Parley.duplicateOf, node("article/two"));
      open.change(Map.of(copy, stance), new Difference(List.of(), List.of(link)));
    }
    assertThat(Run.on(place, "positions", "toll", "--format", "csv").out())
        .contains("Ostland,opposes,2,1,")
        .contains("Norland,opposes,1,1,");
  }

  @Test
  void whatIsSaidAfterTheDayIsNotCountedOnIt() {
    Path place = TestStore.of(folder.resolve("later"), "canal-positions.trig");
    TestStore.add(
        place,
        "article/three",
        """
        kg:stance-three a parley:Stance ; rdfs:label "canal toll" ; parley:holder <actor/ostland> ; parley:target <issue/toll-canal> ;
          parley:position parley:opposes ; parley:date "2025-05-02"^^xsd:date ;
          parley:evidence <article/three/evidence> .
        <article/three/evidence> oa:hasSource <article/three> ; oa:hasSelector <article/three/quote> .
        <article/three/quote> oa:exact "Ostland opposes the toll still." .
        """);
    assertThat(Run.on(place, "positions", "toll", "--at", "2025-05-02", "--format", "csv").out())
        .contains("Ostland,opposes,2,2,");
    assertThat(Run.on(place, "positions", "toll", "--at", "2025-04", "--format", "csv").out())
        .contains("Ostland,opposes,1,1,");
    assertThat(Run.on(place, "positions", "--actor", "Ostland", "--format", "csv").out())
        .contains("Ostland,opposes,2,2,");
  }

  private static Node node(String name) {
    return NodeFactory.createURI("https://w3id.org/parley/kg/" + name);
  }

  @Test
  void theWordsOfAnOppositeFindItsQuestionOnlyWhereTheyNameIt() {
    assertThat(list("positions", "dropping the canal toll")).hasSameSizeAs(list("positions"));
    assertThat(list("positions", "dropping")).singleElement().asString().contains("dropping");
  }

  @Test
  void keysFindSynonymsThatNoLabelHas() {
    assertThat(list("positions", "ferry fee")).hasSize(1);
  }

  @Test
  void atADayTheLatestUntilThen() {
    assertThat(list("positions", "canal toll", "--actor", "Norland", "--at", "2025-01"))
        .containsExactly("canal toll,2025-01-10,Norland,opposes,1,1,,Norland,,canal toll,");
    assertThat(list("positions", "canal toll", "--actor", "Norland", "--at", "2025-03-01"))
        .containsExactly(
            "canal toll,2025-02-20,Norland,supports,1,1,,Norland,,dropping the canal toll,opposes the"
                + " opposite");
  }

  @Test
  void anActorStandsWithWhoeverSpeaksForIt() {
    assertThat(list("positions", "--actor", "Sudland"))
        .hasSize(2)
        .anyMatch(row -> row.contains("Ines Sol"));
  }

  @Test
  void withoutAnyQuestionItIsAMatrix() {
    Run run = Run.on(store, "positions");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            who      canal toll  canal toll for ferries
            ───────  ──────────  ──────────────────────
            Norland  + -
            Ostland  -
            Sudland              if
            """);
    assertThat(Run.on(store, "positions", "toll", "--matrix").out()).isEqualTo(run.out());
  }

  @Test
  void wordsThatNoIssueHasAreAnError() {
    Run run = Run.on(store, "positions", "cannal toll");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no issue with the words cannal toll; did you mean canal toll");
    assertThat(Run.on(store, "positions", "toll", "--at", "June").code()).isEqualTo(2);
  }

  @Test
  void theQuestionsWithMostHoldersComeFirstWithTheirCamps() {
    assertThat(list("issues"))
        .containsExactly("canal toll,3,2,1,3,0", "canal toll for ferries,1,1,0,0,1");
    assertThat(list("issues", "--actor", "Ostland")).containsExactly("canal toll,3,2,1,3,0");
    assertThat(list("issues", "ferry fee")).hasSize(1);
  }

  @Test
  void aPageSaysWhatItLeavesOut() {
    Run page = Run.on(store, "positions", "--limit", "1");
    assertThat(page.out().lines()).hasSize(3);
    assertThat(page.err()).contains("2 of 2 issues and 1 of 3 holders shown");
    assertThat(Run.on(store, "issues", "--limit", "1").err()).contains("1 of 2 rows left out");
  }

  @Test
  void whoMovedFromWhatToWhatOnWhichSentences() {
    List<String> rows = list("changes");
    assertThat(rows)
        .containsExactly(
            "canal toll,Norland,opposes,2025-01-10,supports,2025-02-20,Norland opposes the canal"
                + " toll.,Norland opposes dropping the canal toll.");
    assertThat(list("changes", "ferries")).isEmpty();
    assertThat(list("changes", "--actor", "Sudland")).isEmpty();
  }

  @Test
  void aSentenceThatPullsBothWaysIsNoChangeUnlessItSaysSo() {
    assertThat(changesOf("torn", "stance-verb:praise", "judgement:impossible")).isEmpty();
    assertThat(changesOf("weighing", "judgement:bad", "judgement:bad")).isEmpty();
    assertThat(changesOf("no-longer", "stance-verb:back", "stance-verb:back")).hasSize(1);
    assertThat(changesOf("dropped", "stance-noun:demand", "change:drop")).hasSize(1);
  }

  private static List<String> changesOf(String name, String before, String after) {
    Path place = TestStore.of(folder.resolve(name), "canal-positions.trig");
    TestStore.add(
        place,
        "article/three",
        """
        <article/three/stance-1> a parley:Stance ; rdfs:label "canal toll" ; parley:holder <actor/ostland> ; parley:target <issue/toll-canal> ;
          parley:position parley:supports ; parley:rule "%s" ; parley:evidence <article/three/evidence> .
        <article/three/stance-2> a parley:Stance ; rdfs:label "canal toll" ; parley:holder <actor/ostland> ; parley:target <issue/toll-canal> ;
          parley:position parley:opposes ; parley:rule "%s" ; parley:evidence <article/three/evidence> .
        <article/three/evidence> oa:hasSource <article/three> ; oa:hasSelector <article/three/quote> .
        <article/three/quote> oa:start 0 ; oa:exact "Ostland and the toll." .
        """
            .formatted(before, after));
    return Run.on(place, "changes", "--actor", "Ostland", "--format", "csv")
        .out()
        .lines()
        .skip(1)
        .toList();
  }

  @Test
  void twoActorsAreComparedByTheirLatestPositions() {
    assertThat(list("compare", "Norland", "Ostland"))
        .containsExactly(
            "canal toll,differ,supports,2025-02-20,opposes,2025-02-20,Norland opposes dropping the"
                + " canal toll.,Ostland opposes the canal toll.");
    assertThat(Run.on(store, "compare", "Norland", "Nobody").code()).isEqualTo(1);
  }

  @Test
  void twoPublishersAreComparedByWhatTheyReport() {
    assertThat(list("compare", "morning gazette", "The Evening Post"))
        .containsExactly("canal toll,Norland,differ,opposes,supports");
  }

  @ParameterizedTest
  @ValueSource(strings = {"positions", "changes"})
  void theQueryIsShownAndCanBeAsked(String command) {
    Run shown = Run.on(store, command, "canal toll", "--show-query");
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("SELECT", "issue/toll-canal").doesNotContain("STR(?issues)");
    Run asked = Run.on(store, "query", "--format", "csv", "-q", shown.out());
    assertThat(asked.out())
        .isEqualTo(Run.on(store, command, "canal toll", "--format", "csv").out());
  }

  /** The rows of the CSV, without the columns that hold sentences' IRIs. */
  private static List<String> list(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "csv"));
    Run run = Run.on(store, command, all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return run.out()
        .lines()
        .skip(1)
        .map(row -> row.replaceAll(",https?:\\S*", "").replace("\"\"", ""))
        .map(row -> command.equals("positions") ? row.replaceAll(",[^,]*\\.$", "") : row)
        .toList();
  }
}
