package org.parley.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The quads of one graph, by subject: enough to read it back without a query. */
final class Described {
  private final Map<Node, Map<Node, List<Node>>> subjects = new HashMap<>();

  Described(Collection<Quad> quads) {
    for (Quad quad : quads) {
      subjects
          .computeIfAbsent(quad.getSubject(), subject -> new HashMap<>())
          .merge(
              quad.getPredicate(),
              List.of(quad.getObject()),
              (before, one) -> Stream.concat(before.stream(), one.stream()).toList());
    }
  }

  /** The subjects that are of the class, by IRI. */
  List<Node> instances(Node type) {
    return subjects.entrySet().stream()
        .filter(entry -> entry.getValue().getOrDefault(RDF.type.asNode(), List.of()).contains(type))
        .map(Map.Entry::getKey)
        .sorted((left, right) -> left.getURI().compareTo(right.getURI()))
        .toList();
  }

  boolean is(Node subject, Node type) {
    return objects(subject, RDF.type.asNode()).contains(type);
  }

  List<Node> objects(Node subject, Node property) {
    return subjects.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
  }

  /** The object, where there is one; of several, the first by its text. */
  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream()
        .min((left, right) -> left.toString().compareTo(right.toString()));
  }

  /**
   * @throws IllegalStateException if there is none: the graph was not written by {@link
   *     ArticleWriter}
   */
  Node need(Node subject, Node property) {
    return object(subject, property)
        .orElseThrow(() -> new IllegalStateException(subject + " has no " + property));
  }

  /** The lexical forms of the literals, sorted. */
  List<String> texts(Node subject, Node property) {
    return objects(subject, property).stream().map(Described::text).sorted().toList();
  }

  Optional<String> text(Node subject, Node property) {
    return texts(subject, property).stream().findFirst();
  }

  static String text(Node literal) {
    return literal.getLiteralLexicalForm();
  }
}
