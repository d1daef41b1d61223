package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Node A = graph("a");
  private static final Node B = graph("b");

  @TempDir private Path folder;

  @Test
  void replacingAGraphLeavesNothingOfTheOldOne() {
    try (Store store = Store.inMemory()) {
      store.replaceGraphs(Map.of(A, quads(A, 3), B, quads(B, 2)));
      store.replaceGraphs(Map.of(A, quads(A, 1)));
      assertThat(store.size()).isEqualTo(3);
      store.replaceGraphs(Map.of(B, List.of()));
      assertThat(store.graphs()).containsExactly(A);
    }
  }

  @Test
  void queriesSeeAllGraphsAsOne() {
    try (Store store = Store.inMemory()) {
      store.replaceGraphs(Map.of(A, quads(A, 1), B, quads(B, 1)));
      assertThat(count(store)).isEqualTo(2);
    }
  }

  @Test
  void tellsItsFolder() {
    try (Store store = Store.open(folder);
        Store other = Store.inMemory()) {
      assertThat(store.folder()).contains(folder.toAbsolutePath());
      assertThat(other.folder()).isEmpty();
    }
  }

  @Test
  void whatWasWrittenIsThereWhenItIsOpenedAgain() {
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(A, quads(A, 5)));
    }
    try (Store store = Store.openToRead(folder)) {
      assertThat(store.size()).isEqualTo(5);
      assertThat(count(store)).isEqualTo(5);
    }
  }

  @Test
  void badQuadsAreRefusedBeforeAnythingIsWritten() {
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(A, quads(A, 2)));
      for (Quad bad : badQuads()) {
        assertThatThrownBy(() -> store.replaceGraphs(Map.of(A, List.of(quad(A, 9), bad))))
            .isInstanceOf(IllegalArgumentException.class);
      }
      assertThat(store.size()).isEqualTo(2);
      store.replaceGraphs(Map.of(B, quads(B, 2)));
      assertThat(store.size()).isEqualTo(4);
    }
  }

  /**
   * An aborted write transaction, followed by others in the same process, lost data in TDB2 before
   * Jena 6.1 (apache/jena#3877). So a store whose write failed is of no more use, and sound when
   * reopened.
   */
  @Test
  void afterAFailedWriteTheStoreClosesAndIsSoundWhenOpenedAgain() {
    Store store = Store.open(folder);
    store.replaceGraphs(Map.of(A, quads(A, 100)));
    assertThatThrownBy(
            () ->
                store.write(
                    dataset -> {
                      quads(B, 5_000).forEach(dataset::add);
                      throw new IllegalStateException("disk full");
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nothing of it was kept");
    assertThatThrownBy(store::size).isInstanceOf(StoreException.class).hasMessageContaining("open");
    try (Store again = Store.open(folder)) {
      assertThat(again.size()).isEqualTo(100);
      again.replaceGraphs(Map.of(B, quads(B, 5_000)));
      assertThat(again.size()).isEqualTo(5_100);
      assertThat(count(again)).isEqualTo(5_100);
    }
    try (Store again = Store.openToRead(folder)) {
      assertThat(again.size()).isEqualTo(5_100);
      assertThat(again.graphs()).containsExactly(A, B);
    }
  }

  /** A process killed while TDB2 made the first files left a store that could not be opened. */
  @Test
  void whatAProcessLeftThatDiedWhileBeginningTheStoreIsNoneOfItsData() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Store.open(elsewhere).close();
    Files.delete(elsewhere.resolve("Data-0001/SPO.bpt"));
    Files.delete(elsewhere.resolve("Data-0001/SPO.idn"));
    Path begun = Files.createDirectory(folder.resolve("store"));
    Files.move(elsewhere, begun.resolve("first-" + diedProcess() + "-1.draft"));
    try (Store store = Store.open(begun)) {
      store.replaceGraphs(Map.of(A, quads(A, 3)));
      assertThat(store.size()).isEqualTo(3);
    }
    assertThat(begun).isDirectoryNotContaining("glob:**.draft");
  }

  private static long diedProcess() throws IOException {
    Process process =
        new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
            .start();
    process.onExit().join();
    return process.pid();
  }

  @Test
  void compactingKeepsEverythingAndLeavesOneFolderOfData() throws IOException {
    try (Store store = Store.open(folder)) {
      for (int round = 0; round < 3; round++) {
        store.replaceGraphs(Map.of(A, quads(A, 50)));
      }
      store.compact();
      assertThat(store.size()).isEqualTo(50);
      assertThat(count(store)).isEqualTo(50);
      store.replaceGraphs(Map.of(B, quads(B, 1)));
    }
    assertThat(folder).isDirectoryContaining("glob:**Data-0002");
    assertThat(folder).isDirectoryNotContaining("glob:**Data-0001");
    try (Store store = Store.openToRead(folder)) {
      assertThat(store.size()).isEqualTo(51);
    }
  }

  @Test
  void whatIsReplacedOverAndOverIsGivenBackByItself() {
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(A, quads(A, 2_000)));
      store.compact();
      long compact = store.bytes();
      AtomicInteger compactions = new AtomicInteger();
      long most = 0;
      for (int round = 0; round < 40; round++) {
        store.replaceGraphs(Map.of(A, quads(A, 2_000), B, quads(B, round)));
        store.compactIfWasteful(compactions::incrementAndGet);
        most = Math.max(most, store.bytes());
      }
      assertThat(compactions.get()).isBetween(1, 20);
      assertThat(most).isLessThan(compact * 5 / 4 + (5 << 20));
      assertThat(store.size()).isEqualTo(2_039);
    }
  }

  @Test
  void whatWasWrittenInOneGoIsLeftAsItIsAndSoInTheNextRun() {
    AtomicInteger compactions = new AtomicInteger();
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(A, quads(A, 20_000)));
      store.compactIfWasteful(compactions::incrementAndGet);
    }
    assertThat(compactions).hasValue(0);
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(B, quads(B, 1)));
      store.compactIfWasteful(compactions::incrementAndGet);
    }
    assertThat(compactions).hasValue(0);
  }

  @Test
  void aStoreThatNeverWasCompactedIsIfItIsWastefulAndThenLeftAlone() {
    AtomicInteger compactions = new AtomicInteger();
    try (Store store = Store.open(folder)) {
      for (int round = 0; round < 3; round++) {
        store.replaceGraphs(Map.of(A, quads(A, 1)));
        store.replaceGraphs(Map.of(A, quads(A, 20_000)));
      }
      store.compactIfWasteful(compactions::incrementAndGet);
      assertThat(compactions).hasValue(1);
    }
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(B, quads(B, 1)));
      store.compactIfWasteful(compactions::incrementAndGet);
    }
    assertThat(compactions).hasValue(1);
  }

  @Test
  void aFileOrAFolderWithOtherThingsIsNotTouched() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is a file");
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not empty");
    assertThat(folder).isDirectoryNotContaining("glob:**Data-*");
  }

  @Test
  void severalCanReadAtOnce() {
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(A, quads(A, 5)));
    }
    try (Store one = Store.openToRead(folder);
        Store two = Store.inMemory()) {
      assertThat(one.size()).isEqualTo(5);
      assertThat(two.size()).isZero();
    }
  }

  @Test
  void whoReadsKeepsWhatThereWasWhileOthersWrite() {
    try (Store writer = Store.open(folder)) {
      writer.replaceGraphs(Map.of(A, quads(A, 50)));
      try (Store reader = Store.openToRead(folder)) {
        writer.replaceGraphs(Map.of(A, quads(A, 7), B, quads(B, 3_000)));
        assertThat(reader.size()).isEqualTo(50);
        assertThat(reader.graphs()).containsExactly(A);
        writer.compact();
        assertThat(reader.size()).isEqualTo(50);
        try (Store later = Store.openToRead(folder)) {
          assertThat(later.size()).isEqualTo(3_007);
          assertThat(later.version()).isNotEqualTo(reader.version());
        }
      }
    }
  }

  @Test
  void whatWasPutAsideHoldsUntilTheDataChange() {
    byte[] note = {1, 2, 3};
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(A, quads(A, 5)));
      assertThat(store.recall("note")).isEmpty();
      store.remember("note", note);
      assertThat(store.recall("note")).contains(note);
      store.replaceGraphs(Map.of(A, quads(A, 5)));
      assertThat(store.recall("note")).as("the same data again").contains(note);
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.recall("note")).as("in another run").contains(note);
      store.replaceGraphs(Map.of(A, quads(A, 4)));
      assertThat(store.recall("note")).isEmpty();
    }
  }

  @Test
  void aDifferenceIsWrittenWithTheGraphsInOneTransaction() {
    try (Store store = Store.inMemory()) {
      store.replaceGraphs(Map.of(A, quads(A, 3)));
      store.change(
          Map.of(B, quads(B, 1)), new Difference(List.of(quad(A, 0)), List.of(quad(A, 8))));
      assertThat(store.size()).isEqualTo(4);
      assertThatThrownBy(
              () ->
                  store.change(
                      Map.of(B, List.of()), new Difference(List.of(), badQuads().subList(1, 2))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(store.size()).isEqualTo(4);
      assertThat(store.count(Node.ANY, quad(A, 1).getPredicate(), Node.ANY)).isEqualTo(4);
      assertThat(store.count(B, quad(A, 1).getPredicate(), Node.ANY)).isEqualTo(1);
      assertThat(store.count(B, A, Node.ANY)).isZero();
    }
  }

  private static List<Quad> badQuads() {
    Node iri = NodeFactory.createURI("https://example.org/x");
    Node spaced = NodeFactory.createURI("https://example.org/x y");
    Node half = NodeFactory.createLiteralString("half a \ud83d pair");
    return List.of(
        quad(B, 1),
        new Quad(A, NodeFactory.createBlankNode(), iri, iri),
        new Quad(A, iri, iri, NodeFactory.createBlankNode()),
        new Quad(A, NodeFactory.createLiteralString("subject"), iri, iri),
        new Quad(A, spaced, iri, iri),
        new Quad(A, iri, iri, half));
  }

  private static long count(Store store) {
    return store.calculateRead(
        dataset -> {
          try (QueryExec query =
              QueryExec.dataset(dataset).query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").build()) {
            return ((Number) query.select().next().get("n").getLiteralValue()).longValue();
          }
        });
  }

  private static List<Quad> quads(Node graph, int number) {
    return IntStream.range(0, number).mapToObj(each -> quad(graph, each)).toList();
  }

  private static Quad quad(Node graph, int number) {
    return new Quad(
        graph,
        NodeFactory.createURI(graph.getURI() + "/" + number),
        NodeFactory.createURI("https://example.org/number"),
        NodeFactory.createLiteralString("number " + number));
  }

  private static Node graph(String name) {
    return NodeFactory.createURI("https://example.org/graph/" + name);
  }
}
