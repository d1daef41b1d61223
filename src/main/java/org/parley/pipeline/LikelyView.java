package org.parley.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.rdf.vocab.Parley;
import org.parley.resolve.event.EventMerger;
import org.parley.store.Store;

/** A store as it would be without the claims that are not sure enough. */
public final class LikelyView {
  private final double least;
  private final Iris iris;
  private final DatasetGraph dataset;
  private final Set<Node> unlikely = new HashSet<>();

  private LikelyView(double least, Iris iris, DatasetGraph dataset) {
    this.least = least;
    this.iris = iris;
    this.dataset = dataset;
  }

  /** The claims and codings from this confidence on, in memory, and what follows from them. */
  public static Store of(Store store, double least, String base) {
    Map<Node, List<Quad>> graphs =
        store.calculateRead(dataset -> new LikelyView(least, new Iris(base), dataset).graphs());
    Store view = Store.inMemory();
    view.replaceGraphs(graphs);
    return view;
  }

  private Map<Node, List<Quad>> graphs() {
    dataset
        .find(Node.ANY, Node.ANY, Parley.confidence, Node.ANY)
        .forEachRemaining(quad -> judge(quad.getSubject(), quad.getObject()));
    // what codes an unlikely stance goes with it
    for (Node stance : List.copyOf(unlikely)) {
      dataset
          .find(Node.ANY, Node.ANY, Parley.stance, stance)
          .forEachRemaining(quad -> unlikely.add(quad.getSubject()));
    }
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    ResolvedGraph resolved = new ResolvedGraph(iris);
    for (Node graph : Iter.toList(dataset.listGraphNodes())) {
      if (graph.equals(iris.resolvedGraph())) {
        continue; // it is written anew
      }
      List<Quad> quads = likely(graph);
      graphs.put(graph, quads);
      if (iris.isArticle(graph)) {
        resolved.add(quads);
      }
    }
    graphs.put(iris.resolvedGraph(), resolved.write(EventMerger::merge));
    return graphs;
  }

  private void judge(Node claim, Node confidence) {
    if (Double.parseDouble(confidence.getLiteralLexicalForm()) < least) {
      unlikely.add(claim);
    }
  }

  /** The graph without them, nor what only they led to. */
  private List<Quad> likely(Node graph) {
    Set<Quad> quads = new LinkedHashSet<>();
    Map<Node, List<Quad>> from = new HashMap<>();
    Map<Node, List<Quad>> to = new HashMap<>();
    dataset
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              quads.add(quad);
              from.computeIfAbsent(quad.getSubject(), none -> new ArrayList<>()).add(quad);
              to.computeIfAbsent(quad.getObject(), none -> new ArrayList<>()).add(quad);
            });
    Deque<Node> going = new ArrayDeque<>();
    Stream.concat(from.keySet().stream(), to.keySet().stream())
        .distinct()
        .filter(unlikely::contains)
        .forEach(going::add);
    while (!going.isEmpty()) {
      Node node = going.poll();
      to.getOrDefault(node, List.of()).forEach(quads::remove);
      for (Quad quad : from.getOrDefault(node, List.of())) {
        Node next = quad.getObject();
        boolean named =
            quads.remove(quad)
                && !next.equals(graph)
                && from.containsKey(next)
                && !isClaim(from.getOrDefault(next, List.of()))
                && to.getOrDefault(next, List.of()).stream().noneMatch(quads::contains);
        if (named) {
          going.add(next);
        }
      }
    }
    return List.copyOf(quads);
  }

  private static boolean isClaim(List<Quad> quads) {
    return quads.stream().anyMatch(quad -> quad.getPredicate().equals(Parley.confidence));
  }
}
