package org.parley.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.rdf.vocab.Parley;

/** Answers what a node, or a triple, rests on. Lives inside one read transaction. */
public final class Why {
  private final Lookup lookup;
  private final NodeNames names;
  private final Passages passages;
  private final Claims claims;
  private final int most;

  /**
   * @param base the IRI that instances live under
   * @param prefixes what names may be abbreviated with
   * @param most of so many mentions of an actor the whole sentence is wanted
   */
  public Why(DatasetGraph dataset, String base, PrefixMapping prefixes, int most) {
    this.most = Math.max(0, most);
    this.lookup = new Lookup(dataset);
    this.names = new NodeNames(lookup, base, prefixes);
    this.passages = new Passages(lookup);
    this.claims = new Claims(lookup, passages);
  }

  /** An explanation of each node that the name can mean; none where the store knows none. */
  public List<Explanation> of(String name) {
    return names.find(name).stream().map(node -> explanation(node, grounds(node, most))).toList();
  }

  /**
   * What a triple rests on: the evidence of the node that carries it.
   *
   * @param object a name as the others, or the words of a literal
   * @return nothing where the store does not say so
   */
  public Optional<Explanation> of(String subject, String property, String object) {
    for (Node from : names.find(subject)) {
      for (Node by : names.candidates(property)) {
        Optional<Node> to =
            lookup.objects(from, by).stream().filter(node -> means(object, node)).findFirst();
        if (to.isPresent()) {
          return Optional.of(explanation(from, grounds(from, by, to.get())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean means(String name, Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm().equals(name)
        : names.candidates(name).contains(node) || lookup.label(node).equals(name);
  }

  private Explanation explanation(Node node, List<Ground> grounds) {
    return new Explanation(node.getURI(), claims.kind(node), lookup.label(node), grounds);
  }

  private List<Ground> grounds(Node node, int whole) {
    if (claims.isClaim(node)) {
      return List.of(claims.ground(node));
    }
    if (lookup.isA(node, Parley.Event)) {
      return groundsOf(lookup.objects(node, Parley.report).stream());
    }
    if (lookup.isA(node, Parley.Issue)) {
      return groundsOf(
          Stream.of(Parley.target, Parley.condition)
              .flatMap(property -> lookup.subjects(property, node).stream()));
    }
    if (lookup.isA(node, Terms.NEWS_ARTICLE)) {
      return groundsOf(claimsOf(node));
    }
    return Stream.<Supplier<List<Ground>>>of(
            () -> mentions(node, whole),
            () -> groundsOf(pointingAt(node)),
            () -> groundsBeside(node, whole))
        .map(Supplier::get)
        .filter(grounds -> !grounds.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * For a state or body that only comes up with others ("the Norland ambassador", a city in it):
   * where those are named who speak for it, and what happens at the places in it.
   */
  private List<Ground> groundsBeside(Node node, int whole) {
    List<Ground> spokesmen =
        lookup.subjects(Parley.speaksFor, node).stream()
            .flatMap(actor -> mentions(actor, whole).stream())
            .map(ground -> spokenFor(ground, node))
            .toList();
    return spokesmen.isEmpty()
        ? groundsOf(lookup.subjects(Parley.inState, node).stream().flatMap(this::pointingAt))
        : spokesmen;
  }

  private Ground spokenFor(Ground mentions, Node whom) {
    Node actor = NodeFactory.createURI(mentions.iri());
    return new Ground(
        mentions.iri(),
        claims.kind(actor),
        lookup.label(actor) + " speaks for " + lookup.label(whom),
        Optional.empty(),
        Optional.empty(),
        mentions.passages());
  }

  /** Of the node's grounds, those that say just this; all, where none can be told apart. */
  private List<Ground> grounds(Node subject, Node property, Node object) {
    List<Node> articles =
        lookup.graphs(subject, property, object).stream()
            .filter(graph -> lookup.isA(graph, Terms.NEWS_ARTICLE))
            .toList();
    List<Ground> all = grounds(subject, Integer.MAX_VALUE);
    List<Ground> same =
        all.stream()
            .filter(ground -> lookup.has(claim(ground), property, object))
            .filter(ground -> !ground.iri().equals(subject.getURI()))
            .toList();
    if (!same.isEmpty()) {
      return same;
    }
    List<Ground> there = all.stream().flatMap(ground -> in(articles, ground).stream()).toList();
    return there.isEmpty() ? all : there;
  }

  private static Node claim(Ground ground) {
    return NodeFactory.createURI(ground.iri());
  }

  /** The ground as far as it stands in these articles. */
  private Optional<Ground> in(List<Node> articles, Ground ground) {
    List<String> ids =
        articles.stream().flatMap(each -> lookup.text(each, Terms.IDENTIFIER).stream()).toList();
    List<Passage> kept =
        ground.passages().stream().filter(passage -> ids.contains(passage.article())).toList();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ground(
                ground.iri(),
                ground.kind(),
                ground.summary(),
                ground.rule(),
                ground.confidence(),
                kept));
  }

  private List<Ground> mentions(Node actor, int whole) {
    List<PassageEvidence> evidence = passages.evidence(actor, Parley.mention);
    List<Passage> named =
        Stream.concat(
                evidence.stream().limit(whole).map(passages::mention),
                evidence.stream().skip(whole).map(passages::bareMention))
            .toList();
    if (named.isEmpty()) {
      return List.of();
    }
    long articles = named.stream().map(Passage::article).distinct().count();
    String summary = "named in " + articles + (articles == 1 ? " article" : " articles");
    return List.of(
        new Ground(actor.getURI(), "Mention", summary, Optional.empty(), Optional.empty(), named));
  }

  private Stream<Node> claimsOf(Node article) {
    return Stream.of(Parley.Stance, Parley.EventReport, Parley.Statement)
        .flatMap(type -> lookup.subjects(Terms.TYPE, type).stream())
        .filter(claim -> claim.getURI().startsWith(article.getURI() + "/"));
  }

  /** The claims that name the node, themselves or through a part of theirs. */
  private Stream<Node> pointingAt(Node node) {
    return lookup.subjects(Node.ANY, node).stream()
        .flatMap(
            subject ->
                claims.isClaim(subject)
                    ? Stream.of(subject)
                    : claims.isParticipation(subject)
                        ? lookup.subjects(Parley.participation, subject).stream()
                        : Stream.empty())
        .flatMap(
            subject ->
                lookup.isA(subject, Parley.Event)
                    ? lookup.objects(subject, Parley.report).stream()
                    : Stream.of(subject));
  }

  private List<Ground> groundsOf(Stream<Node> nodes) {
    return nodes.filter(claims::isClaim).distinct().map(claims::ground).toList();
  }
}
