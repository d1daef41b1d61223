package org.parley.report;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Looks things up in all graphs at once, in an order that does not depend on the store. */
record Lookup(DatasetGraph dataset) {

  boolean has(Node subject, Node property, Node object) {
    return dataset.contains(Node.ANY, subject, property, object);
  }

  boolean knows(Node subject) {
    return has(subject, Node.ANY, Node.ANY);
  }

  List<Node> objects(Node subject, Node property) {
    return collect(dataset.find(Node.ANY, subject, property, Node.ANY), Quad::getObject);
  }

  List<Node> subjects(Node property, Node object) {
    return collect(dataset.find(Node.ANY, Node.ANY, property, object), Quad::getSubject);
  }

  /** The graphs that hold the triple. */
  List<Node> graphs(Node subject, Node property, Node object) {
    return collect(dataset.find(Node.ANY, subject, property, object), Quad::getGraph);
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  Optional<String> text(Node subject, Node property) {
    return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  boolean isA(Node subject, Node type) {
    return has(subject, Terms.TYPE, type);
  }

  /** The preferred label, else another, else what comes last in the IRI. */
  String label(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return text(node, Terms.PREF_LABEL)
        .or(() -> text(node, Terms.LABEL))
        .or(() -> text(node, Terms.HEADLINE))
        .or(() -> text(node, Terms.ALT_LABEL))
        .orElseGet(() -> localName(node));
  }

  /** What comes after the last {@code /} or {@code #} of an IRI. */
  static String localName(Node node) {
    String iri = node.toString();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** Mostly it is one; to sort takes the words of each, and an article's are many. */
  private static List<Node> collect(Iterator<Quad> quads, Function<Quad, Node> part) {
    Set<Node> different = new LinkedHashSet<>();
    quads.forEachRemaining(quad -> different.add(part.apply(quad)));
    return different.size() < 2
        ? List.copyOf(different)
        : different.stream().sorted(Comparator.comparing(Node::toString)).toList();
  }
}
