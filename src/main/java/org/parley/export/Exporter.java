package org.parley.export;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.parley.store.Store;

/**
 * Writes what a store holds. Equal content gives equal N-Quads once sorted: there are no blank
 * nodes whose labels could differ.
 *
 * @param without names of the graphs to leave out
 */
public record Exporter(Store store, Set<Node> without, PrefixMapping prefixes) {
  public Exporter {
    without = Set.copyOf(without);
  }

  /** Writes all graphs, or, where the syntax knows no graphs, the union of them. */
  public void export(ExportFormat format, OutputStream out) {
    store.calculateRead(
        dataset -> {
          if (format.streams()) {
            stream(dataset, format, out);
          } else {
            collect(dataset, format, out);
          }
          return format;
        });
  }

  private void stream(DatasetGraph dataset, ExportFormat format, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.syntax());
    writer.start();
    prefixes.getNsPrefixMap().forEach(writer::prefix);
    if (format.graphs()) {
      quads(dataset).forEachRemaining(writer::quad);
    } else {
      triples(dataset).forEachRemaining(writer::triple);
    }
    writer.finish();
  }

  private void collect(DatasetGraph dataset, ExportFormat format, OutputStream out) {
    if (format.graphs()) {
      DatasetGraph copy = DatasetGraphFactory.create();
      quads(dataset).forEachRemaining(copy::add);
      prefixes.getNsPrefixMap().forEach(copy.prefixes()::add);
      RDFWriter.source(copy).format(format.syntax()).output(out);
    } else {
      Graph copy = GraphFactory.createDefaultGraph();
      triples(dataset).forEachRemaining(copy::add);
      copy.getPrefixMapping().setNsPrefixes(prefixes);
      RDFWriter.source(copy).format(format.syntax()).output(out);
    }
  }

  private Iterator<Quad> quads(DatasetGraph dataset) {
    return keep(dataset.find(), quad -> !without.contains(quad.getGraph()));
  }

  /** Each triple once, however many graphs hold it. */
  private Iterator<Triple> triples(DatasetGraph dataset) {
    Set<Triple> doubtful = new HashSet<>();
    for (Node graph : without) {
      dataset
          .findNG(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> doubtful.add(quad.asTriple()));
    }
    return keep(
        dataset.getUnionGraph().find(),
        triple -> !doubtful.contains(triple) || standsElsewhere(dataset, triple));
  }

  private boolean standsElsewhere(DatasetGraph dataset, Triple triple) {
    return Iter.anyMatch(
        dataset.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()),
        quad -> !without.contains(quad.getGraph()));
  }

  private static <T> Iterator<T> keep(Iterator<T> all, Predicate<T> condition) {
    return Iter.filter(all, condition);
  }
}
