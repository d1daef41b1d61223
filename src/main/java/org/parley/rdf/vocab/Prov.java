package org.parley.rdf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O that Parley uses (W3C Recommendation of 30 April 2013). */
public final class Prov {
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node Activity = term("Activity");
  public static final Node Agent = term("Agent");
  public static final Node Entity = term("Entity");
  public static final Node SoftwareAgent = term("SoftwareAgent");
  public static final Node atTime = term("atTime");
  public static final Node endedAtTime = term("endedAtTime");
  public static final Node generated = term("generated");
  public static final Node hadPlan = term("hadPlan");
  public static final Node startedAtTime = term("startedAtTime");
  public static final Node used = term("used");
  public static final Node wasAssociatedWith = term("wasAssociatedWith");
  public static final Node wasAttributedTo = term("wasAttributedTo");
  public static final Node wasDerivedFrom = term("wasDerivedFrom");
  public static final Node wasGeneratedBy = term("wasGeneratedBy");

  private Prov() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
