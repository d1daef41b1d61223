package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two graphs that have one triple in common, one of them with a value twice. */
class NodeNumbersTest {
  private static final Node ONE = iri("graph/one");
  private static final Node OTHER = iri("graph/other");
  private static final Node TYPE = iri("type");
  private static final Node LONG = NodeFactory.createLiteralString("words ".repeat(50));

  private final Store store = Store.inMemory();

  @BeforeEach
  void fill() {
    store.replaceGraphs(
        Map.of(
            ONE,
            List.of(
                Quad.create(ONE, iri("a"), TYPE, iri("Letter")),
                Quad.create(ONE, iri("a"), TYPE, iri("Vowel")),
                Quad.create(ONE, iri("b"), TYPE, iri("Letter"))),
            OTHER,
            List.of(
                Quad.create(OTHER, iri("a"), TYPE, iri("Letter")),
                Quad.create(OTHER, iri("a"), iri("says"), LONG))));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  private NodeNumbers numbers(DatasetGraph data) {
    return new NodeNumbers(data);
  }

  @Test
  void aTripleInTwoGraphsIsOneTriple() {
    NodeNumbers.Size size = store.calculateRead(data -> numbers(data).size());
    assertThat(size).isEqualTo(new NodeNumbers.Size(2, 4));
    try (Store empty = Store.inMemory()) {
      NodeNumbers.Size none = empty.calculateRead(data -> numbers(data).size());
      assertThat(none).isEqualTo(new NodeNumbers.Size(0, 0));
    }
  }

  @Test
  void aSubjectIsCountedOnceAndAValueOnce() {
    store.calculateRead(
        data -> {
          NodeNumbers numbers = numbers(data);
          assertThat(numbers.subjects(TYPE, iri("Letter"))).hasSize(2);
          assertThat(numbers.subjects(TYPE, iri("Nothing"))).isEmpty();
          assertThat(numbers.values(TYPE).values())
              .extracting(Set::size)
              .containsExactlyInAnyOrder(2, 1);
          return 0;
        });
  }

  @Test
  void aGraphIsVisitedByItself() {
    List<String> seen = new ArrayList<>();
    store.calculateRead(
        data -> {
          NodeNumbers numbers = numbers(data);
          numbers.visit(
              OTHER,
              iri("says"),
              (subject, value) -> {
                assertThat(numbers.node(value)).isEqualTo(LONG);
                seen.add(numbers.node(subject).getURI());
              });
          numbers.visit(
              OTHER, TYPE, iri("Letter"), subject -> seen.add(numbers.node(subject).getURI()));
          numbers.visit(OTHER, TYPE, iri("Vowel"), subject -> seen.add("none of it"));
          return 0;
        });
    assertThat(seen).containsExactly("https://example.org/a", "https://example.org/a");
  }
}
