package org.parley.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.Store;

/** Stores made from graphs that a test wrote down. */
final class TestStore {
  private TestStore() {}

  /** A store below the folder, with the graphs of {@code src/test/resources/cli/NAME}. */
  static Path of(Path folder, String name) {
    Path place = folder.resolve("store");
    DatasetGraph sample = DatasetGraphFactory.create();
    RDFDataMgr.read(sample, "src/test/resources/cli/" + name);
    try (Store store = Store.open(place)) {
      store.replaceGraphs(
          Iter.toList(sample.find()).stream().collect(Collectors.groupingBy(Quad::getGraph)));
    }
    return place;
  }
}
