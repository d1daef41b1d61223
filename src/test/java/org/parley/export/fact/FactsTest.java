package org.parley.export.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.vocab.OwlTime;
import org.parley.rdf.vocab.Parley;

/** What is read of a store for programs that know no RDF: each thing once, in a fixed order. */
class FactsTest {
  private static final String BASE = "https://example.org/kg/";

  private final DatasetGraph data = DatasetGraphFactory.create();
  private final Facts facts = new Facts(data);

  @Test
  void thingsComeInTheOrderOfTheirNumbers() {
    List<String> numbers = List.of("2", "10", "1", "9", "100");
    numbers.forEach(n -> say("a", node("stance-" + n), RDF.type.asNode(), Parley.Stance));
    assertThat(facts.all(Parley.Stance))
        .extracting(Thing::iri)
        .containsExactly(
            BASE + "stance-1",
            BASE + "stance-2",
            BASE + "stance-9",
            BASE + "stance-10",
            BASE + "stance-100");
  }

  @Test
  void whatSeveralGraphsSayIsSaidOnce() {
    Node norland = node("actor/norland");
    for (String graph : List.of("a", "b", "resolved")) {
      say(graph, norland, RDF.type.asNode(), Parley.State);
      say(graph, norland, RDFS.label.asNode(), words("NORLAND"));
    }
    say("resolved", norland, SKOS.prefLabel.asNode(), words("Norland"));
    say("resolved", norland, SKOS.altLabel.asNode(), words("the Norlanders"));
    say("resolved", norland, SKOS.altLabel.asNode(), words("Norland"));
    Thing thing = facts.all(Parley.State).getFirst();
    assertThat(facts.all(Parley.State)).hasSize(1);
    assertThat(thing.label()).isEqualTo("Norland");
    assertThat(thing.kind()).isEqualTo("State");
    assertThat(thing.otherNames()).containsExactly("the Norlanders");
    assertThat(thing.count(RDFS.label.asNode())).isEqualTo(1);
  }

  @Test
  void aThingWithoutANameIsCalledByTheEndOfItsAddress() {
    say("a", node("actor/ines-sol"), RDF.type.asNode(), Parley.Person);
    Thing thing = facts.all(Parley.Person).getFirst();
    assertThat(thing.label()).isEqualTo("ines-sol");
    assertThat(thing.notation()).isEqualTo("ines-sol");
    assertThat(thing.otherNames()).isEmpty();
  }

  @Test
  void aThingLeadsToOthersButNotToWhatIsNotStated() {
    Node event = node("event-1");
    say("a", event, RDF.type.asNode(), Parley.Event);
    say("a", event, Parley.place, Parley.NotStated);
    say("a", event, Parley.participation, node("p-2"));
    say("a", event, Parley.participation, node("p-1"));
    say("a", event, Parley.participation, words("nobody"));
    Thing thing = facts.all(Parley.Event).getFirst();
    assertThat(thing.one(Parley.place)).isEmpty();
    assertThat(thing.all(Parley.participation))
        .extracting(Thing::iri)
        .containsExactly(BASE + "p-1", BASE + "p-2");
  }

  @Test
  void theSameThingIsEqualHoweverItWasReached() {
    Node one = node("event-1");
    say("a", one, RDF.type.asNode(), Parley.Event);
    say("a", one, Parley.about, one);
    Thing thing = facts.all(Parley.Event).getFirst();
    assertThat(thing.one(Parley.about)).contains(thing);
    assertThat(thing).hasSameHashCodeAs(facts.all(Parley.Event).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-10,           2024-02-10, 2024-02-10",
    "2024-02,              2024-02-01, 2024-02-29",
    "2023-02,              2023-02-01, 2023-02-28",
    "2024,                 2024-01-01, 2024-12-31",
    "2024-02-10T12:30:00Z, 2024-02-10, 2024-02-10"
  })
  void aDateIsTheDaysThatItHolds(String date, LocalDate first, LocalDate last) {
    assertThat(Days.of(date)).contains(new Days(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "May", "24", "2024-13", "2023-02-29", "10.02.2024"})
  void whatIsNoDateHoldsNone(String date) {
    assertThat(Days.of(date)).isEmpty();
  }

  @Test
  void anEventIsWhenItsIntervalIsElseAtItsDate() {
    Node event = node("event-1");
    say("a", event, RDF.type.asNode(), Parley.Event);
    say("a", event, Parley.date, words("2024-05"));
    assertThat(days()).isEqualTo(new Days(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31)));

    say("a", event, Parley.time, node("time"));
    say("a", node("time"), OwlTime.hasBeginning, node("begin"));
    say("a", node("time"), OwlTime.hasEnd, node("end"));
    say("a", node("begin"), OwlTime.inXSDDate, words("2024-05-03"));
    say("a", node("end"), OwlTime.inXSDgYearMonth, words("2024-06"));
    assertThat(days()).isEqualTo(new Days(LocalDate.of(2024, 5, 3), LocalDate.of(2024, 6, 30)));
  }

  @Test
  void theOrderOfNumbersIsAnOrder() {
    Random random = new Random(5);
    List<String> names =
        IntStream.range(0, 60)
            .mapToObj(
                i -> (i % 3 == 0 ? "a" : "a-") + random.nextInt(120) + (i % 7 == 0 ? "x" : ""))
            .toList();
    for (String one : names) {
      for (String other : names) {
        assertThat(Integer.signum(NaturalOrder.compare(one, other)))
            .isEqualTo(-Integer.signum(NaturalOrder.compare(other, one)));
        assertThat(NaturalOrder.compare(one, other) == 0).isEqualTo(one.equals(other));
      }
    }
    assertThat(names.stream().sorted(NaturalOrder::compare).toList()).hasSameSizeAs(names);
  }

  /** Read anew, since a thing is as it was when it was first asked. */
  private Days days() {
    return Days.of(new Facts(data).all(Parley.Event).getFirst()).orElseThrow();
  }

  private void say(String graph, Node subject, Node property, Node value) {
    data.add(node("graph/" + graph), subject, property, value);
  }

  private static Node node(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static Node words(String words) {
    return NodeFactory.createLiteralString(words);
  }
}
