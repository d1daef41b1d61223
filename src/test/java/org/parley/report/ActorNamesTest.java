package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.query.Namespaces;

/** People and bodies by the names that a person types. */
class ActorNamesTest {
  private static final String BASE = "https://w3id.org/parley/kg/";
  private static final DatasetGraph STORE = DatasetFactory.createGeneral().asDatasetGraph();

  @BeforeAll
  static void namesakes() {
    RDFDataMgr.read(STORE, "src/test/resources/report/namesakes.trig");
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Arden, anna-arden",
    "anna ARDEN, anna-arden",
    "president arden, anna-arden",
    "anna-arden, anna-arden",
    "kg:actor/anna-arden, anna-arden",
    "https://w3id.org/parley/kg/actor/anna-arden, anna-arden",
    "<https://w3id.org/parley/kg/actor/anna-arden>, anna-arden",
    "actor/anna-arden, anna-arden",
    "Ozge Gunduz, ozge-gunduz",
    "kerem, kerem-gunduz",
    "lukasz ostrowski, lukasz-ostrowski",
    "port royal, norland",
    "NR, norland",
    "church of norland, norland-church"
  })
  void aNameLeadsToItsActor(String name, String key) {
    assertOne(name, key);
  }

  @Test
  void aLabelGoesBeforeAnotherName() {
    assertOne("norland", "norland");
  }

  @Test
  void aNameGoesBeforeADescriptionThatContainsIt() {
    assertOne("Arden", "anna-arden");
    assertOne("aides", "arden-s-aides");
  }

  @Test
  void whoeverSharesANameIsListed() {
    assertThat(find("Gunduz"))
        .isInstanceOfSatisfying(
            Meant.Several.class,
            several ->
                assertThat(several.actors())
                    .extracting(NamedActor::label)
                    .containsExactly("Kerem Gündüz", "Özge Gündüz"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ana Ardn, Anna Arden",
    "Ardenn, Anna Arden",
    "Norlund, Norland",
    "Ostrovski, Łukasz Ostrowski"
  })
  void aSlipIsAnsweredWithWhatIsNear(String name, String near) {
    assertThat(find(name))
        .isInstanceOfSatisfying(
            Meant.Nobody.class, nobody -> assertThat(nobody.near()).contains(near));
  }

  @Test
  void placesAreNoActors() {
    assertThat(find("Port Royal Harbour")).isInstanceOf(Meant.Nobody.class);
    assertThat(find("kg:place/port-royal")).isInstanceOf(Meant.Nobody.class);
    assertThat(find("")).isInstanceOf(Meant.Nobody.class);
  }

  private static void assertOne(String name, String key) {
    assertThat(find(name))
        .isInstanceOfSatisfying(
            Meant.One.class,
            one -> assertThat(one.actor().node().getURI()).isEqualTo(BASE + "actor/" + key));
  }

  private static Meant find(String name) {
    return new ActorNames(STORE, BASE, Namespaces.at(BASE)).find(name);
  }
}
