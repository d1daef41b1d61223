package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.Store;

/**
 * Writes what a store holds, or a part of it. Equal content gives equal N-Quads once sorted: there
 * are no blank nodes whose labels could differ.
 *
 * @param without names of the graphs to leave out
 * @param base the IRI that the instances of the store live under
 */
public record Exporter(
    Store store, Set<Node> without, PrefixMapping prefixes, String base, Selection wanted) {
  public Exporter {
    without = Set.copyOf(without);
  }

  /** Writes all graphs, or the union of them; the stream stays open. */
  public void export(ExportForm form, OutputStream out) {
    if (form.canonical()) {
      try (SortedLines lines = new SortedLines(out)) {
        send(form, new CanonicalQuads(lines));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (form.format().streams()) {
      send(form, StreamRDFWriter.getWriterStream(out, form.format().syntax()));
    } else {
      DatasetGraph copy = DatasetGraphFactory.create();
      send(form, StreamRDFLib.dataset(copy));
      if (form.format().graphs()) {
        RDFWriter.source(copy).format(form.format().syntax()).output(out);
      } else {
        RDFWriter.source(copy.getDefaultGraph()).format(form.format().syntax()).output(out);
      }
    }
  }

  /** Writes a tree for each article or event as JSON-LD; the stream stays open. */
  public void frame(Frame frame, OutputStream out) {
    if (!wanted.equals(Selection.all())) {
      try (Store part = inMemory()) {
        new Exporter(part, without, prefixes, base, Selection.all()).frame(frame, out);
      }
      return;
    }
    store.calculateRead(
        dataset -> {
          try {
            new FramedJson(dataset, new Layout(base), frame).write(out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return frame;
        });
  }

  /** The part that is wanted as a store of its own. */
  public Store inMemory() {
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    store.calculateRead(
        dataset -> {
          quads(
              dataset,
              quad -> graphs.computeIfAbsent(quad.getGraph(), n -> new ArrayList<>()).add(quad));
          return graphs;
        });
    Store part = Store.inMemory();
    part.replaceGraphs(graphs);
    return part;
  }

  /** Whether no article has what is wanted, so that nothing but names of concepts is written. */
  public boolean isEmpty() {
    return wanted.graphs().isEmpty() && store.calculateRead(this::hasNothing);
  }

  private boolean hasNothing(DatasetGraph dataset) {
    ChosenClaims chosen = new ChosenClaims(dataset, wanted, new Layout(base));
    Set<Node> articles = chosen.articles();
    return wanted.choosesClaims()
        ? chosen.claims().keySet().stream().noneMatch(articles::contains)
        : articles.isEmpty();
  }

  /** Hands all over, from prefixes to end. */
  void send(ExportForm form, StreamRDF sink) {
    sink.start();
    prefixes.getNsPrefixMap().forEach(sink::prefix);
    store.calculateRead(
        dataset -> {
          send(dataset, form, sink);
          return form;
        });
    sink.finish();
  }

  private void send(DatasetGraph dataset, ExportForm form, StreamRDF sink) {
    if (wanted.equals(Selection.all()) && !form.graphs() && !form.tripleTerms()) {
      union(dataset, sink);
      return;
    }
    Consumer<Quad> last =
        form.graphs() ? sink::quad : new DistinctTriples(new Layout(base), sink::triple);
    Consumer<Quad> first = form.tripleTerms() ? new Propositions(dataset, last) : last;
    quads(dataset, first);
  }

  private void quads(DatasetGraph dataset, Consumer<Quad> sink) {
    if (wanted.choosesArticles() || wanted.choosesClaims()) {
      Part.of(dataset, wanted, new Layout(base), without).send(quad -> sendWanted(quad, sink));
    } else if (wanted.graphs().isEmpty()) {
      dataset.find().forEachRemaining(quad -> sendWanted(quad, sink));
    } else {
      for (Node graph : wanted.graphs()) {
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(sink);
      }
    }
  }

  private void sendWanted(Quad quad, Consumer<Quad> sink) {
    if (!without.contains(quad.getGraph()) && wanted.wantsGraph(quad.getGraph())) {
      sink.accept(quad);
    }
  }

  /** Each triple once, however many graphs hold it, and none of them in memory. */
  private void union(DatasetGraph dataset, StreamRDF sink) {
    Set<Triple> doubtful = new HashSet<>();
    for (Node graph : without) {
      dataset
          .findNG(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> doubtful.add(quad.asTriple()));
    }
    dataset
        .getUnionGraph()
        .find()
        .forEachRemaining(
            triple -> {
              if (!doubtful.contains(triple) || standsElsewhere(dataset, triple)) {
                sink.triple(triple);
              }
            });
  }

  private boolean standsElsewhere(DatasetGraph dataset, Triple triple) {
    return Iter.anyMatch(
        dataset.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()),
        quad -> !without.contains(quad.getGraph()));
  }
}
