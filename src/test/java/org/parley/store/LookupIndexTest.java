package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ships that call at ports, in two logbooks that agree on some calls: asked one by one. */
class LookupIndexTest {
  private static final int SHIPS = 1_500;
  private static final int PORTS = 7;
  private static final Node ONE = iri("logbook/one");
  private static final Node OTHER = iri("logbook/other");
  private static final Node CALLS = iri("callsAt");
  private static final Node TONS = iri("tons");
  private static final NodeId ANY = NodeId.NodeIdAny;

  @TempDir private Path folder;
  private DatasetGraphTDB data = TDBInternal.getDatasetGraphTDB(DatabaseMgr.createDatasetGraph());

  @BeforeEach
  void fill() {
    List<Quad> one = new ArrayList<>();
    List<Quad> other = new ArrayList<>();
    for (int i = 0; i < SHIPS; i++) {
      one.add(Quad.create(ONE, ship(i), CALLS, port(i)));
      one.add(Quad.create(ONE, ship(i), CALLS, port(i + 3)));
      one.add(Quad.create(ONE, ship(i), TONS, NodeFactoryExtra.intToNode(i % 50)));
      if (i % 4 == 0) {
        other.add(Quad.create(OTHER, ship(i), CALLS, port(i)));
      }
    }
    try (Store store = Store.open(folder)) {
      store.replaceGraphs(Map.of(ONE, one, OTHER, other));
    }
  }

  @Test
  void whatIsAskedOftenIsFoundAsInTheTreeAndInItsOrder() {
    read(
        (index, tree) -> {
          for (int i = 0; i < SHIPS; i++) {
            NodeId ship = id(ship(i));
            assertSame(tree, index, TupleFactory.create4(ANY, ship, id(CALLS), ANY));
            assertSame(tree, index, TupleFactory.create4(ANY, ship, id(CALLS), id(port(i))));
            assertSame(tree, index, TupleFactory.create4(ANY, ship, id(CALLS), id(port(1))));
            assertSame(tree, index, TupleFactory.create4(ANY, ship, id(TONS), ANY));
            assertSame(
                tree,
                index,
                TupleFactory.create4(ANY, ship, id(TONS), id(NodeFactoryExtra.intToNode(3))));
          }
        },
        "SPOG");
  }

  @Test
  void whoHasAValueIsFoundAsInTheTree() {
    read(
        (index, tree) -> {
          for (int i = 0; i < 400; i++) {
            assertSame(tree, index, TupleFactory.create4(ANY, ANY, id(CALLS), id(port(i))));
            assertSame(tree, index, TupleFactory.create4(ANY, ANY, id(CALLS), id(ship(i))));
            assertSame(
                tree,
                index,
                TupleFactory.create4(ANY, ANY, id(TONS), id(NodeFactoryExtra.intToNode(i % 60))));
          }
        },
        "POSG");
  }

  @Test
  void aNumberIsNoShip() {
    read(
        (index, tree) -> {
          for (int i = 0; i < 2_000; i++) {
            NodeId number = id(NodeFactoryExtra.intToNode(i));
            assertSame(tree, index, TupleFactory.create4(ANY, number, id(CALLS), ANY));
            index.find(TupleFactory.create4(ANY, id(ship(i % SHIPS)), id(CALLS), ANY));
          }
        },
        "SPOG");
  }

  @Test
  void whatASingleGraphSaysIsAskedOfTheTree() {
    read(
        (index, tree) -> {
          for (int i = 0; i < 100; i++) {
            assertSame(
                tree, index, TupleFactory.create4(id(OTHER), id(ship(i)), id(CALLS), id(port(i))));
          }
        },
        "SPOG");
  }

  @Test
  void aPropertyIsReadOnceLookingUpCostAsMuch() {
    read(
        (index, tree) -> {
          TupleIndexRecord byProperty = (TupleIndexRecord) table("POSG").baseTupleIndex();
          FrequentLookups frequent = new FrequentLookups(byProperty.getRangeIndex());
          List<Integer> sizes =
              IntStream.range(0, 600)
                  .map(i -> frequent.of(id(CALLS), ANY).map(PropertyQuads::size).orElse(0))
                  .boxed()
                  .toList();
          assertThat(sizes.getFirst()).isZero();
          assertThat(sizes.getLast()).isEqualTo(2 * SHIPS + SHIPS / 4);
          assertThat(sizes).isSorted();
          assertThat(sizes.indexOf(sizes.getLast())).isBetween(500, 520);
        },
        "SPOG");
  }

  @Test
  void oneValueOfAPropertyIsReadBeforeAllOfThem() {
    read(
        (index, tree) -> {
          TupleIndexRecord byProperty = (TupleIndexRecord) table("POSG").baseTupleIndex();
          FrequentLookups frequent = new FrequentLookups(byProperty.getRangeIndex());
          int size = 0;
          int asked = 0;
          for (; size == 0; asked++) {
            size = frequent.of(id(CALLS), id(port(0))).map(PropertyQuads::size).orElse(0);
          }
          assertThat(asked).isLessThan(100);
          assertThat(size).isLessThan(SHIPS);
          assertThat(frequent.of(id(TONS), ANY)).as("nobody asked for it").isEmpty();
        },
        "SPOG");
  }

  private void read(BiConsumer<TupleIndex, TupleIndex> test, String name) {
    try (Store store = Store.openToRead(folder)) {
      store.calculateRead(
          dataset -> {
            data = TDBInternal.getDatasetGraphTDB(dataset);
            TupleIndex index = table(name);
            assertThat(index).isInstanceOf(LookupIndex.class);
            test.accept(index, index.baseTupleIndex());
            return true;
          });
    }
  }

  private TupleIndex table(String name) {
    return data.getQuadTable().getNodeTupleTable().getTupleTable().selectIndex(name);
  }

  private static void assertSame(TupleIndex tree, TupleIndex index, Tuple<NodeId> pattern) {
    assertThat(Iter.toList(index.find(pattern))).isEqualTo(Iter.toList(tree.find(pattern)));
  }

  private NodeId id(Node node) {
    return data.getQuadTable().getNodeTupleTable().getNodeTable().getNodeIdForNode(node);
  }

  private static Node ship(int number) {
    return iri("ship/" + number);
  }

  private static Node port(int number) {
    return Stream.of("Alba", "Brig", "Cork", "Dorn", "Esk", "Fell", "Gale")
        .skip(number % PORTS)
        .map(LookupIndexTest::iri)
        .findFirst()
        .orElseThrow();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
