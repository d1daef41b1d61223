package org.parley.rdf;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Whether quads can be written down at all: as Jena's nodes hold any string, a bad one would show
 * only when the whole batch is committed, and take the good ones with it.
 */
final class QuadFitness {
  private static final int SHOWN = 3;

  private QuadFitness() {}

  /** What is amiss, one sentence each and not more than a few. */
  static List<String> complaints(Collection<Quad> quads) {
    Set<Node> fit = new HashSet<>();
    return quads.stream()
        .flatMap(
            quad ->
                Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .filter(node -> !fit.contains(node))
                    .filter(node -> !(isFit(node) && fit.add(node)))
                    .map(node -> quad.getPredicate() + " has what UTF-8 or IRIs cannot hold"))
        .distinct()
        .limit(SHOWN)
        .toList();
  }

  private static boolean isFit(Node node) {
    return node.isLiteral()
        ? isUnicode(node.getLiteralLexicalForm())
        : node.isURI() && isIri(node.getURI());
  }

  /** Whether it is free of what N-Quads forbids in an IRI (W3C N-Quads, production IRIREF). */
  private static boolean isIri(String iri) {
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || c < 0x80 && "<>\"{}|^`\\".indexOf(c) >= 0) {
        return false;
      }
    }
    return isUnicode(iri);
  }

  /** Whether no half of a surrogate pair stands alone. */
  static boolean isUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int point = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(point)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
