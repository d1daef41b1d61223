package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.parley.claim.Evidence;
import org.parley.rdf.vocab.Parley;

/** Evidence as the Web Annotation model has it: a source and two selectors, by place and words. */
final class EvidenceWriter {
  private final Iris iris;
  private final Node article;
  private final GraphQuads quads;

  EvidenceWriter(Iris iris, Node article, GraphQuads quads) {
    this.iris = iris;
    this.article = article;
    this.quads = quads;
  }

  /** Writes that the subject rests on the evidence, and the evidence. */
  void add(Node subject, Node property, Evidence evidence) {
    Node node = iris.evidence(article, evidence.span());
    quads.add(subject, property, node);
    quads.add(node, RDF.type.asNode(), Parley.Evidence);
    quads.add(node, RDF.type.asNode(), OA.SpecificResource.asNode());
    quads.add(node, OA.hasSource.asNode(), article);
    addPosition(node, evidence);
    addQuote(node, evidence);
  }

  private void addPosition(Node node, Evidence evidence) {
    Node selector = Iris.positionSelector(node);
    quads.add(node, OA.hasSelector.asNode(), selector);
    quads.add(selector, RDF.type.asNode(), OA.TextPositionSelector.asNode());
    quads.add(selector, OA.start.asNode(), Literals.count(evidence.span().start()));
    quads.add(selector, OA.end.asNode(), Literals.count(evidence.span().end()));
  }

  private void addQuote(Node node, Evidence evidence) {
    Node selector = Iris.quoteSelector(node);
    quads.add(node, OA.hasSelector.asNode(), selector);
    quads.add(selector, RDF.type.asNode(), OA.TextQuoteSelector.asNode());
    quads.text(selector, OA.exact.asNode(), evidence.exact());
  }
}
