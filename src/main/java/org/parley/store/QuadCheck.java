package org.parley.store;

import java.util.BitSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What a quad must be to enter the store. It runs before a write transaction begins, because a
 * transaction that fails half way is the one thing that TDB2 does not forgive (see {@link Store}).
 */
final class QuadCheck {
  private static final BitSet FORBIDDEN = new BitSet();

  static {
    "<>\"{}|^`\\".chars().forEach(FORBIDDEN::set);
  }

  private QuadCheck() {}

  /**
   * @throws IllegalArgumentException if the quad is not one of IRIs and literals in that graph, as
   *     the deterministic export needs them
   */
  static void check(Node graph, Quad quad) {
    if (!graph.equals(quad.getGraph())) {
      throw bad(quad, "stands in another graph than " + graph);
    }
    checkIri(quad, quad.getSubject());
    checkIri(quad, quad.getPredicate());
    Node object = quad.getObject();
    if (object.isLiteral()) {
      checkText(quad, object.getLiteralLexicalForm());
    } else {
      checkIri(quad, object);
    }
  }

  /**
   * @throws IllegalArgumentException if the node cannot name a graph
   */
  static void checkGraph(Node graph) {
    if (!graph.isURI() || !isIri(graph.getURI())) {
      throw new IllegalArgumentException("not the IRI of a graph: " + graph);
    }
  }

  private static void checkIri(Quad quad, Node node) {
    if (!node.isURI()) {
      throw bad(quad, "has a node that is neither an IRI nor, as object, a literal: " + node);
    }
    if (!isIri(node.getURI())) {
      throw bad(quad, "has an IRI with a character that IRIs cannot hold: " + node);
    }
  }

  /** Whether it is free of what N-Quads forbids in an IRI (W3C N-Quads, production IRIREF). */
  private static boolean isIri(String iri) {
    // A plain loop: this runs over every character of every quad.
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || c < 0x7F && FORBIDDEN.get(c)) {
        return false;
      }
    }
    return !iri.isEmpty() && isUnicode(iri);
  }

  private static void checkText(Quad quad, String text) {
    if (!isUnicode(text)) {
      throw bad(quad, "has a literal with half a surrogate pair");
    }
  }

  /** Whether UTF-8 can write it: no half of a surrogate pair stands alone. */
  private static boolean isUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static IllegalArgumentException bad(Quad quad, String problem) {
    return new IllegalArgumentException("the quad " + quad + " " + problem);
  }
}
