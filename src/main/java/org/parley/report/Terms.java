package org.parley.report;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of others that reports read. (Jena's own constants take long to load.) */
final class Terms {
  static final Node TYPE = node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = node("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node PREF_LABEL = node("http://www.w3.org/2004/02/skos/core#prefLabel");
  static final Node ALT_LABEL = node("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node BROADER = node("http://www.w3.org/2004/02/skos/core#broader");
  static final Node IDENTIFIER = node("http://purl.org/dc/terms/identifier");

  static final Node NEWS_ARTICLE = node("https://schema.org/NewsArticle");
  static final Node HEADLINE = node("https://schema.org/headline");
  static final Node DATE_PUBLISHED = node("https://schema.org/datePublished");
  static final Node PUBLISHER = node("https://schema.org/publisher");
  static final Node ARTICLE_BODY = node("https://schema.org/articleBody");

  static final Node HAS_SOURCE = node("http://www.w3.org/ns/oa#hasSource");
  static final Node HAS_SELECTOR = node("http://www.w3.org/ns/oa#hasSelector");
  static final Node START = node("http://www.w3.org/ns/oa#start");
  static final Node END = node("http://www.w3.org/ns/oa#end");
  static final Node EXACT = node("http://www.w3.org/ns/oa#exact");

  private Terms() {}

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
