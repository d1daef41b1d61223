package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
  private static final Node A = NodeFactory.createURI("https://example.org/a");
  private static final Node B = NodeFactory.createURI("https://example.org/b");
  private static final Node NUMBER = NodeFactory.createURI("https://example.org/number");

  @TempDir private Path folder;

  @Test
  void everyQuadStaysAndNodesThatNoneHasAreGone() throws IOException {
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(A, quads(A, 3_000), B, quads(B, 20)));
      store.replaceGraphs(Map.of(A, quads(A, 1_500)));
      Set<Quad> before = all(store);
      long words = Files.size(folder.resolve("Data-0001/nodes-data.obj"));
      store.compact();
      assertThat(all(store)).isEqualTo(before);
      assertThat(IndexCheck.of(store)).isEqualTo(new IndexCheck(3_040, List.of()));
      assertThat(Files.size(folder.resolve("Data-0002/nodes-data.obj"))).isLessThan(words);
    }
  }

  @Test
  void itCanBeWrittenToAndCompactedAgain() {
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(A, quads(A, 1_000)));
      store.compact();
      store.replaceGraphs(Map.of(A, quads(A, 500), B, quads(B, 4_000)));
      store.compact();
      assertThat(IndexCheck.of(store)).isEqualTo(new IndexCheck(9_000, List.of()));
    }
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(B, quads(B, 5_000)));
      assertThat(IndexCheck.of(store)).isEqualTo(new IndexCheck(11_000, List.of()));
    }
  }

  @Test
  void nothingAtAllCanBeCompacted() {
    try (Store store = Store.open(folder)) {
      store.compact();
      store.replaceGraphs(Map.of(A, quads(A, 9)));
      store.replaceGraphs(Map.of(A, List.of()));
      store.compact();
      assertThat(store.size()).isZero();
      store.replaceGraphs(Map.of(A, quads(A, 2)));
      assertThat(IndexCheck.of(store)).isEqualTo(new IndexCheck(4, List.of()));
    }
  }

  private static Set<Quad> all(Store store) {
    return store.calculateRead(dataset -> Iter.toSet(dataset.find()));
  }

  /** Of each number two quads: with a text, and with a value that is no node of its own. */
  private static List<Quad> quads(Node graph, int number) {
    return IntStream.range(0, number)
        .mapToObj(each -> NodeFactory.createURI(graph.getURI() + "/" + each))
        .flatMap(
            node ->
                List.of(
                    new Quad(graph, node, NUMBER, NodeFactory.createLiteralString(node.getURI())),
                    new Quad(
                        graph,
                        node,
                        NUMBER,
                        NodeFactory.createLiteralDT(
                            node.getURI().replaceAll("\\D", ""), XSDDatatype.XSDinteger)))
                    .stream())
        .toList();
  }
}
