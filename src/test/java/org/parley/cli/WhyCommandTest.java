package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.Iris;
import org.parley.rdf.vocab.Parley;
import org.parley.store.Store;

class WhyCommandTest {
  private static final String PLACE = "river-talks: River talks open (2025-03-04), characters ";

  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void aStore() throws IOException {
    store = folder.resolve("store");
    Rehearsal.fill(store);
  }

  @Test
  void aStanceRestsOnItsSentence() {
    Run run = Run.on(store, "why", "river-talks/stance-1");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Stance  kg:article/river-talks/stance-1
              Anna Arden – conditional – the canal; on condition: the canal is shared
              rule stance.verb, confidence 0.8
                river-talks: River talks open (2025-03-04), characters 82–131
                  “We support »the canal« if it is shared,” she said.
            """);
  }

  @Test
  void whatTheArticleDoesNotStateIsNotSaid() {
    try (Store opened = Store.open(store)) {
      Node graph = NodeFactory.createURI("https://w3id.org/parley/kg/article/sea-talks");
      Node stance = NodeFactory.createURI(graph.getURI() + "/stance-1");
      opened.replaceGraphs(
          Map.of(
              graph,
              List.of(
                  Quad.create(graph, stance, RDF.type.asNode(), Parley.Stance),
                  Quad.create(graph, stance, Parley.condition, Parley.NotStated))));
    }

    assertThat(Run.on(store, "why", "sea-talks/stance-1").out())
        .contains("Stance")
        .doesNotContain("NotStated", "condition");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dock 7/pier#2?", "70%25 of 70% %qq"})
  void anArticlesIdIsTakenAsItIs(String id) {
    String iri = new Iris("https://w3id.org/parley/kg/").article(id).getURI();
    TestStore.add(
        store,
        iri.substring("https://w3id.org/parley/kg/".length()),
        "<%1$s/stance-1> a parley:Stance ; rdfs:label \"the pier\" .".formatted(iri));
    String key = iri.substring(iri.lastIndexOf('/') + 1);
    for (String name : List.of(id + "/stance-1", key + "/stance-1", iri + "/stance-1")) {
      assertThat(Run.on(store, "why", name).out()).contains("Stance ", key + "/stance-1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kg:article/river-talks/stance-1",
        "https://w3id.org/parley/kg/article/river-talks/stance-1",
        "<https://w3id.org/parley/kg/article/river-talks/stance-1>",
        "article/river-talks/stance-1"
      })
  void aNodeHasSeveralNames(String name) {
    assertThat(Run.on(store, "why", name).out()).contains("»the canal«");
  }

  @Test
  void aStatementHasItsWordsMarked() {
    assertThat(Run.on(store, "why", "river-talks/statement-1").out())
        .contains("“»We support the canal if it is shared,«” she said.");
  }

  @Test
  void anActorRestsOnMentionsInTheirSentences() {
    for (String name : new String[] {"anna-arden", "kg:actor/anna-arden", "Anna Arden"}) {
      assertThat(Run.on(store, "why", name).out())
          .contains("Person  kg:actor/anna-arden", "named in 1 article", PLACE + "18–38")
          .contains("»President Anna Arden« of Norland met");
    }
  }

  @Test
  void anEventRestsOnItsReports() {
    assertThat(Run.on(store, "why", "consult-norland-sudland").out())
        .contains("Event  kg:event/consult-norland-sudland", "EventReport", "rule event.verb")
        .contains(PLACE + "18–81");
  }

  @Test
  void anIssueRestsOnTheStancesOnIt() {
    assertThat(Run.on(store, "why", "canal").out())
        .contains("Issue  kg:issue/canal", "Stance  kg:article/river-talks/stance-1");
    assertThat(Run.on(store, "why", "canal-shared").out()).contains("on condition");
  }

  @Test
  void placesArticlesAndParticipationsRestOnClaims() {
    assertThat(Run.on(store, "why", "river-town").out()).contains("EventReport");
    assertThat(Run.on(store, "why", "river-talks").out())
        .contains("Stance  kg:", "Statement  kg:", "EventReport  kg:");
    assertThat(Run.on(store, "why", "river-talks/event-1/participation/1").out())
        .contains("rule event.verb");
  }

  @Test
  void aTripleRestsOnWhatCarriesIt() {
    Run run = Run.on(store, "why", "river-talks/stance-1", "parley:position", "parley:conditional");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("»the canal«");
  }

  @Test
  void whatTheStoreDoesNotSayHasNoReason() {
    Run run = Run.on(store, "why", "river-talks/stance-1", "parley:position", "parley:opposes");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("does not say");
  }

  @Test
  void anUnknownNodeIsAnError() {
    Run run = Run.on(store, "why", "nobody");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.error()).contains("knows no nobody");
  }

  @Test
  void twoNamesAreNeitherNodeNorTriple() {
    assertThat(Run.on(store, "why", "canal", "parley:about").code()).isEqualTo(2);
  }
}
