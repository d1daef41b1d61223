package org.parley.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.vocab.Parley;
import org.parley.rdf.vocab.Prov;

/**
 * A part of a store with all that it needs: of articles their graphs, of claims their evidence,
 * article, participants and statements; and of both, what the resolved graph says of the actors,
 * places, events and issues that they name. Other articles that a shared node leads to are left
 * out, and with them the statements that would point at nothing. Lives inside one read transaction;
 * what it keeps in memory are the names of nodes, not what is said of them.
 */
final class Part {
  /** They lead to other articles, or from issue to issue through all of the store. */
  private static final Set<Node> LEADING_OUT =
      Set.of(
          Parley.report,
          Parley.statusRecord,
          Parley.mention,
          Prov.wasDerivedFrom,
          SKOS.related.asNode());

  private final DatasetGraph data;
  private final Layout layout;
  private final List<Node> codebooks = new ArrayList<>();
  private final Map<Node, List<Node>> graphsOfArticles = new HashMap<>();
  private final Set<Node> whole = new LinkedHashSet<>();
  private final Map<Node, Set<Node>> taken = new LinkedHashMap<>();
  private final Set<Node> nodes = new HashSet<>();
  private final Set<Node> wholeArticles = new HashSet<>();
  private final Set<Node> described = new HashSet<>();

  private Part(DatasetGraph data, Layout layout) {
    this.data = data;
    this.layout = layout;
  }

  /**
   * @param without names of the graphs to leave out
   */
  static Part of(DatasetGraph data, Selection wanted, Layout layout, Set<Node> without) {
    Part part = new Part(data, layout);
    part.sortGraphs(wanted, without);
    ChosenClaims chosen = new ChosenClaims(data, wanted, layout);
    Set<Node> articles = chosen.articles();
    if (wanted.choosesClaims()) {
      chosen.claims().forEach((article, claims) -> part.take(article, claims, articles));
    } else {
      TreeMap<Node, Set<Node>> coded = chosen.coded();
      articles.forEach(article -> part.take(article, coded.getOrDefault(article, Set.of())));
    }
    return part;
  }

  /** An article with whom and what it names, without other readers' graphs, schemes and codes. */
  static Part ofArticle(DatasetGraph data, Layout layout, Node article) {
    Part part = new Part(data, layout);
    part.graphsOfArticles.put(article, List.of(article));
    part.take(article, Set.of());
    return part;
  }

  /** An event with its reports, and what these rest on. */
  static Part ofEvent(DatasetGraph data, Layout layout, Node event) {
    Part part = new Part(data, layout);
    part.share(event);
    data.find(layout.resolved(), event, Parley.report, Node.ANY)
        .forEachRemaining(quad -> part.takeReport(quad.getObject()));
    return part;
  }

  private void takeReport(Node report) {
    layout
        .articleOf(report)
        .ifPresent(
            article -> {
              graphsOfArticles.put(article, List.of(article));
              take(article, Set.of(report), Set.of(article));
            });
  }

  private void sortGraphs(Selection wanted, Set<Node> without) {
    data.listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (without.contains(graph)) {
                return;
              }
              if (layout.isCodebook(graph)) {
                if (wanted.codebook().map(layout::codebook).map(graph::equals).orElse(true)) {
                  codebooks.add(graph);
                }
                return;
              }
              layout
                  .articleOf(graph)
                  .ifPresentOrElse(
                      article ->
                          graphsOfArticles
                              .computeIfAbsent(article, none -> new ArrayList<>())
                              .add(graph),
                      () -> takeWhole(graph));
            });
  }

  /** The schemes, so that each concept has its name, and the runs if they are wanted. */
  private void takeWhole(Node graph) {
    if (!graph.equals(layout.resolved())) {
      whole.add(graph);
    }
  }

  /** A whole article. */
  private void take(Node article, Set<Node> coded) {
    wholeArticles.add(article);
    for (Node graph : graphs(article)) {
      whole.add(graph);
      data.find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                shareIfElsewhere(quad.getSubject());
                shareIfElsewhere(quad.getObject());
                if (isReport(quad)) {
                  report(quad.getSubject());
                }
              });
    }
    Set<Node> seen = new HashSet<>();
    coded.forEach(stance -> walk(stance, article, codebooks, seen));
  }

  private void shareIfElsewhere(Node node) {
    if (layout.isOwn(node) && layout.articleOf(node).isEmpty()) {
      share(node);
    }
  }

  /** Claims of an article. */
  private void take(Node article, Set<Node> claims, Set<Node> articles) {
    if (!articles.contains(article)) {
      return;
    }
    List<Node> graphs = new ArrayList<>(graphs(article));
    graphs.addAll(codebooks);
    Set<Node> seen = new HashSet<>();
    walk(article, article, graphs, seen);
    claims.forEach(claim -> walk(claim, article, graphs, seen));
  }

  private List<Node> graphs(Node article) {
    return graphsOfArticles.getOrDefault(article, List.of());
  }

  private void walk(Node node, Node article, List<Node> graphs, Set<Node> seen) {
    if (!seen.add(node)) {
      return;
    }
    nodes.add(node);
    if (layout.articleOf(node).isEmpty()) {
      share(node);
    }
    for (Node graph : graphs) {
      data.find(graph, node, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                take(graph, node);
                if (isReport(quad)) {
                  report(node);
                }
                if (leadsOn(quad)) {
                  walk(quad.getObject(), article, graphs, seen);
                }
              });
    }
  }

  private void take(Node graph, Node subject) {
    taken.computeIfAbsent(graph, none -> new LinkedHashSet<>()).add(subject);
  }

  private boolean leadsOn(Quad quad) {
    return layout.isOwn(quad.getObject()) && !LEADING_OUT.contains(quad.getPredicate());
  }

  private static boolean isReport(Quad quad) {
    return quad.getObject().equals(Parley.EventReport)
        && quad.getPredicate().equals(RDF.type.asNode());
  }

  /** What is said of a node that no article owns. */
  private void share(Node node) {
    if (!described.add(node)) {
      return;
    }
    nodes.add(node);
    describe(layout.resolved(), node);
    codebooks.forEach(graph -> describe(graph, node));
  }

  private void describe(Node graph, Node node) {
    data.find(graph, node, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              take(graph, node);
              if (leadsOn(quad)) {
                share(quad.getObject());
              }
            });
  }

  /** The event that a report tells of, and what it adds to the event's history. */
  private void report(Node report) {
    if (!described.add(report)) {
      return;
    }
    nodes.add(report);
    describe(layout.resolved(), report);
    data.find(layout.resolved(), Node.ANY, Prov.wasDerivedFrom, report)
        .forEachRemaining(quad -> share(quad.getSubject()));
  }

  /** Hands over each quad once, graph by graph. */
  void send(Consumer<Quad> sink) {
    for (Node graph : whole) {
      data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(sink);
    }
    taken.forEach(
        (graph, subjects) -> {
          if (!whole.contains(graph)) {
            subjects.forEach(subject -> send(graph, subject, sink));
          }
        });
  }

  private void send(Node graph, Node subject, Consumer<Quad> sink) {
    data.find(graph, subject, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!LEADING_OUT.contains(quad.getPredicate()) || isThere(quad.getObject())) {
                sink.accept(quad);
              }
            });
  }

  private boolean isThere(Node node) {
    return nodes.contains(node)
        || layout.articleOf(node).map(wholeArticles::contains).orElse(false);
  }
}
