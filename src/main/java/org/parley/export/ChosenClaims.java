package org.parley.export;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.vocab.Parley;

/** Finds the articles and claims that a selection means. Lives inside one read transaction. */
record ChosenClaims(DatasetGraph data, Selection wanted, Layout layout) {

  /** In the order of their IRIs. */
  Set<Node> articles() {
    Set<Node> found = new TreeSet<>(ChosenClaims::byIri);
    if (wanted.articles().isEmpty()) {
      data.find(Node.ANY, Node.ANY, RDF.type.asNode(), SchemaDO.NewsArticle.asNode())
          .forEachRemaining(quad -> found.add(quad.getSubject()));
    } else {
      found.addAll(wanted.articles());
    }
    wanted.since().ifPresent(since -> found.removeIf(article -> !isSince(article, since)));
    return found;
  }

  private boolean isSince(Node article, String since) {
    var dates = data.find(Node.ANY, article, SchemaDO.datePublished.asNode(), Node.ANY);
    while (dates.hasNext()) {
      if (dates.next().getObject().getLiteralLexicalForm().compareTo(since) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Those that fit all that was asked, by the article that they are of. */
  TreeMap<Node, Set<Node>> claims() {
    @Nullable Set<Node> fitting = null;
    if (!wanted.issues().isEmpty()) {
      fitting = narrowed(fitting, this::onIssues);
    }
    if (wanted.actor().isPresent()) {
      Node actor = wanted.actor().get();
      fitting = narrowed(fitting, () -> naming(actor));
    }
    if (wanted.codebook().isPresent()) {
      String name = wanted.codebook().get();
      fitting = narrowed(fitting, () -> coded(NodeFactory.createLiteralString(name)));
    }
    return byArticle(fitting == null ? Set.of() : fitting);
  }

  /** Stances that a codebook gave a code, by their article. */
  TreeMap<Node, Set<Node>> coded() {
    return byArticle(coded(Node.ANY));
  }

  private static Set<Node> narrowed(@Nullable Set<Node> before, Supplier<Set<Node>> more) {
    Set<Node> found = more.get();
    if (before != null) {
      found.retainAll(before);
    }
    return found;
  }

  /** A position on the opposite is one on the issue. */
  private Set<Node> onIssues() {
    Set<Node> asked = new HashSet<>(wanted.issues());
    wanted.issues().forEach(issue -> subjects(Parley.negates, issue, asked));
    Set<Node> found = new HashSet<>();
    asked.forEach(issue -> subjects(Parley.target, issue, found));
    return found;
  }

  private Set<Node> naming(Node actor) {
    Set<Node> found = new HashSet<>();
    subjects(Parley.holder, actor, found);
    subjects(Parley.voice, actor, found);
    subjects(Parley.speaker, actor, found);
    subjects(Parley.addressee, actor, found);
    Set<Node> parts = new HashSet<>();
    subjects(Parley.actor, actor, parts);
    parts.forEach(part -> subjects(Parley.participation, part, found));
    return found;
  }

  private Set<Node> coded(Node codebook) {
    Set<Node> codings = new HashSet<>();
    subjects(Parley.codebook, codebook, codings);
    Set<Node> found = new HashSet<>();
    for (Node coding : codings) {
      data.find(Node.ANY, coding, Parley.stance, Node.ANY)
          .forEachRemaining(quad -> found.add(quad.getObject()));
    }
    return found;
  }

  private void subjects(Node predicate, Node object, Set<Node> sink) {
    data.find(Node.ANY, Node.ANY, predicate, object)
        .forEachRemaining(quad -> sink.add(quad.getSubject()));
  }

  /** What lies below no article, such as an event, is no claim. */
  private TreeMap<Node, Set<Node>> byArticle(Set<Node> claims) {
    TreeMap<Node, Set<Node>> all = new TreeMap<>(ChosenClaims::byIri);
    for (Node claim : claims) {
      layout
          .articleOf(claim)
          .ifPresent(
              article ->
                  all.computeIfAbsent(article, none -> new TreeSet<>(ChosenClaims::byIri))
                      .add(claim));
    }
    return all;
  }

  static int byIri(Node left, Node right) {
    return left.getURI().compareTo(right.getURI());
  }
}
