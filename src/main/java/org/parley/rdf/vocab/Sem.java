package org.parley.rdf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Simple Event Model that Parley uses. */
public final class Sem {
  public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  public static final Node Actor = term("Actor");
  public static final Node Event = term("Event");
  public static final Node Place = term("Place");
  public static final Node hasActor = term("hasActor");
  public static final Node hasPlace = term("hasPlace");
  public static final Node hasTime = term("hasTime");

  private Sem() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
