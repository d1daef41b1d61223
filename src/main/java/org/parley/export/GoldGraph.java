package org.parley.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Looks up what gold is made of, in the graph of one article or in all. */
record GoldGraph(DatasetGraph dataset, Node graph) {
  static final Node LABEL = node("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node TYPE = node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node PREF_LABEL = node("http://www.w3.org/2004/02/skos/core#prefLabel");
  static final Node ALT_LABEL = node("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node BROADER = node("http://www.w3.org/2004/02/skos/core#broader");
  static final Node TOP_OF = node("http://www.w3.org/2004/02/skos/core#topConceptOf");
  static final Node IDENTIFIER = node("http://purl.org/dc/terms/identifier");
  static final Node ARTICLE = node("https://schema.org/NewsArticle");
  static final Node BODY = node("https://schema.org/articleBody");
  static final Node HEADLINE = node("https://schema.org/headline");
  static final Node PUBLISHED = node("https://schema.org/datePublished");
  static final Node PUBLISHER = node("https://schema.org/publisher");
  static final Node URL = node("https://schema.org/url");
  static final Node SELECTOR = node("http://www.w3.org/ns/oa#hasSelector");
  static final Node START = node("http://www.w3.org/ns/oa#start");
  static final Node END = node("http://www.w3.org/ns/oa#end");

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  List<Node> subjects(Node property, Node object) {
    TreeMap<String, Node> sorted = new TreeMap<>();
    dataset
        .find(graph, Node.ANY, property, object)
        .forEachRemaining(quad -> sorted.put(quad.getSubject().toString(), quad.getSubject()));
    return List.copyOf(sorted.values());
  }

  List<Node> objects(Node subject, Node property) {
    TreeMap<String, Node> sorted = new TreeMap<>();
    dataset
        .find(graph, subject, property, Node.ANY)
        .forEachRemaining(quad -> sorted.put(quad.getObject().toString(), quad.getObject()));
    return List.copyOf(sorted.values());
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  Optional<String> text(Node subject, Node property) {
    return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  boolean has(Node subject, Node property, Node object) {
    return dataset.contains(graph, subject, property, object);
  }

  /** Pairs of offsets, in the order of the text. */
  List<int[]> spans(Node claim, Node property) {
    List<int[]> spans = new ArrayList<>();
    for (Node evidence : objects(claim, property)) {
      Function<Node, Optional<Integer>> offset =
          which ->
              objects(evidence, SELECTOR).stream()
                  .flatMap(selector -> text(selector, which).stream())
                  .map(Integer::valueOf)
                  .findFirst();
      Optional<Integer> start = offset.apply(START);
      Optional<Integer> end = offset.apply(END);
      if (start.isPresent() && end.isPresent()) {
        spans.add(new int[] {start.get(), end.get()});
      }
    }
    spans.sort((one, other) -> Integer.compare(one[0], other[0]));
    return spans;
  }

  /** What comes last in an IRI: a key, or a notation. */
  static String last(Node node) {
    String iri = node.toString();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
