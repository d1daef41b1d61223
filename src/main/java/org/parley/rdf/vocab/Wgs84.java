package org.parley.rdf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the W3C Basic Geo vocabulary that Parley uses; degrees, decimal. */
public final class Wgs84 {
  public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  public static final Node lat = term("lat");
  public static final Node long_ = term("long");

  private Wgs84() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
