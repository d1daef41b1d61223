package org.parley.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.graph.ArticlePassages;
import org.parley.graph.Passage;
import org.parley.rdf.vocab.Parley;

/** Reads what a codebook is applied to back from an article's graph. */
public final class PassageReader {
  /** Whose object its agent is against. */
  private static final Set<String> AGAINST = Set.of("ACCUSE", "PROTEST", "REJECT");

  private final Described graph;

  private final String codebook;

  private PassageReader(Described graph, String codebook) {
    this.graph = graph;
    this.codebook = codebook;
  }

  /**
   * @param articleGraph all quads of the article's graph
   * @param codebook name of the codebook; stances that a reader has coded by it are left out
   */
  public static List<ArticlePassages> read(Collection<Quad> articleGraph, String codebook) {
    return new PassageReader(new Described(articleGraph), codebook).articles();
  }

  private List<ArticlePassages> articles() {
    List<ArticlePassages> articles = new ArrayList<>();
    for (Node article : graph.instances(SchemaDO.NewsArticle.asNode())) {
      List<Passage> passages = new ArrayList<>();
      graph.instances(Parley.Stance).stream()
          .filter(node -> !coded(node))
          .forEach(node -> passages.add(stance(node)));
      for (Node node : reports()) {
        passages.addAll(graph.is(node, Parley.Statement) ? said(node) : acts(node));
      }
      articles.add(
          new ArticlePassages(
              Described.text(graph.need(article, DCTerms.identifier.asNode())),
              graph.text(article, SchemaDO.datePublished.asNode()),
              graph.text(article, SchemaDO.headline.asNode()).orElse(""),
              graph.text(article, SchemaDO.articleBody.asNode()).orElse(""),
              passages));
    }
    return articles;
  }

  /** Statements among them. */
  private List<Node> reports() {
    return Stream.concat(
            graph.instances(Parley.EventReport).stream(),
            graph.instances(Parley.Statement).stream())
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private boolean coded(Node stance) {
    return graph.objects(stance, Parley.coding).stream()
        .anyMatch(coding -> graph.texts(coding, Parley.codebook).contains(codebook));
  }

  private Passage stance(Node node) {
    Node holder = graph.need(node, Parley.holder);
    return passage(
        node,
        Passage.Kind.STANCE,
        holder,
        label(node),
        Concepts.positionOf(graph.need(node, Parley.position)));
  }

  private List<Passage> acts(Node node) {
    Status status = Concepts.statusOf(graph.need(node, Parley.status));
    boolean done =
        status == Status.OCCURRED || status == Status.ONGOING || status == Status.PLANNED;
    if (!done || graph.object(node, Parley.polarity).isPresent()) {
      return List.of();
    }
    String type = Concepts.notation(graph.need(node, Parley.type));
    return graph.objects(node, Parley.participation).stream()
        .filter(part -> does(node, Concepts.roleOf(graph.need(part, Parley.role))))
        .map(part -> graph.need(part, Parley.actor))
        .map(
            actor ->
                passage(
                    node,
                    Passage.Kind.ACT,
                    actor,
                    label(node),
                    AGAINST.contains(type) ? Position.OPPOSES : Position.SUPPORTS))
        .toList();
  }

  /**
   * Who signs by a verb does it; whom a noun names a signatory of, need not have yet. Of what
   * triggered an event, the store keeps nothing but the name of the rule.
   */
  private boolean does(Node node, Role role) {
    String rule = Described.text(graph.need(node, Parley.rule));
    return role == Role.AGENT || role == Role.SIGNATORY && rule.startsWith("event-verb");
  }

  private List<Passage> said(Node node) {
    return graph
        .object(node, Parley.speaker)
        .filter(speaker -> graph.text(node, Parley.content).isPresent() && !tells(node))
        .map(
            speaker ->
                passage(
                    node,
                    Passage.Kind.SAID,
                    speaker,
                    graph.text(node, Parley.content).orElse(""),
                    Position.SUPPORTS))
        .stream()
        .toList();
  }

  /** A newspaper that reports takes no side. */
  private boolean tells(Node node) {
    return Described.text(graph.need(node, Parley.rule)).equals("cue-verb:report");
  }

  private Passage passage(
      Node node, Passage.Kind kind, Node holder, String words, Position position) {
    Set<String> allies = new TreeSet<>();
    allies.add(Iris.key(holder));
    graph.objects(holder, Parley.speaksFor).forEach(ally -> allies.add(Iris.key(ally)));
    return new Passage(
        Iris.key(node),
        kind,
        Iris.key(holder),
        allies,
        words,
        position,
        Described.text(graph.need(node, Parley.rule)),
        Double.parseDouble(Described.text(graph.need(node, Parley.confidence))),
        graph.objects(node, Parley.evidence).stream().map(this::evidence).sorted().toList());
  }

  private Evidence evidence(Node proof) {
    return new Evidence(
        new Span(
            Integer.parseInt(selected(proof, OA.start.asNode())),
            Integer.parseInt(selected(proof, OA.end.asNode()))),
        selected(proof, OA.exact.asNode()));
  }

  /** Older stores have a selector for the place and one for the words. */
  private String selected(Node proof, Node property) {
    return graph.objects(proof, OA.hasSelector.asNode()).stream()
        .flatMap(selector -> graph.text(selector, property).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(proof + " has no " + property));
  }

  private String label(Node node) {
    return Described.text(graph.need(node, RDFS.label.asNode()));
  }
}
