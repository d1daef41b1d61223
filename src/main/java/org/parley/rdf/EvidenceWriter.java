package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.parley.claim.Evidence;
import org.parley.rdf.vocab.Parley;

/**
 * Evidence as the Web Annotation model has it: a source, and a selector that is of two kinds, by
 * place and by words. All kinds are written of the sentences that claims rest on. Of the other
 * stretches, which are most, they follow from the ontology, and only that those of statements have
 * a place is written.
 */
final class EvidenceWriter {
  private final Iris iris;
  private final Node article;
  private final GraphQuads quads;

  EvidenceWriter(Iris iris, Node article, GraphQuads quads) {
    this.iris = iris;
    this.article = article;
    this.quads = quads;
  }

  /** Writes that the claim rests on the sentence, and the sentence. */
  void addSentence(Node claim, Evidence evidence) {
    addWords(claim, Parley.evidence, evidence);
    Node node = iris.evidence(article, evidence.span());
    quads.add(node, RDF.type.asNode(), Parley.Evidence);
    quads.add(Iris.selector(node), RDF.type.asNode(), OA.TextQuoteSelector.asNode());
  }

  /** Writes where a part of the claim stands. */
  void addWords(Node claim, Node property, Evidence evidence) {
    addMention(claim, property, evidence);
    Node selector = Iris.selector(iris.evidence(article, evidence.span()));
    quads.add(selector, RDF.type.asNode(), OA.TextPositionSelector.asNode());
  }

  /** Writes where somebody is named. */
  void addMention(Node subject, Node property, Evidence evidence) {
    Node node = iris.evidence(article, evidence.span());
    quads.add(subject, property, node);
    quads.add(node, OA.hasSource.asNode(), article);
    Node selector = Iris.selector(node);
    quads.add(node, OA.hasSelector.asNode(), selector);
    quads.add(selector, OA.start.asNode(), Literals.count(evidence.span().start()));
    quads.add(selector, OA.end.asNode(), Literals.count(evidence.span().end()));
    quads.text(selector, OA.exact.asNode(), evidence.exact());
  }
}
