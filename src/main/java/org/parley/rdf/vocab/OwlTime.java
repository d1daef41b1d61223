package org.parley.rdf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of OWL-Time that Parley uses (W3C Candidate Recommendation of 15 November 2022). */
public final class OwlTime {
  public static final String NS = "http://www.w3.org/2006/time#";

  public static final Node Instant = term("Instant");
  public static final Node ProperInterval = term("ProperInterval");
  public static final Node hasBeginning = term("hasBeginning");
  public static final Node hasEnd = term("hasEnd");
  public static final Node inXSDDate = term("inXSDDate");
  public static final Node inXSDgYear = term("inXSDgYear");
  public static final Node inXSDgYearMonth = term("inXSDgYearMonth");

  private OwlTime() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
