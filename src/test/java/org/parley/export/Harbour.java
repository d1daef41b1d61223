package org.parley.export;

import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.Store;

/** A small store, with names that break careless writers. */
public final class Harbour {
  private Harbour() {}

  public static Store store() {
    DatasetGraph sample = DatasetGraphFactory.create();
    RDFDataMgr.read(sample, "src/test/resources/export/harbour.trig");
    Store store = Store.inMemory();
    store.replaceGraphs(
        Iter.toList(sample.find()).stream().collect(Collectors.groupingBy(Quad::getGraph)));
    return store;
  }
}
