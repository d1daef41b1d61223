package org.parley.rdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * A run that changed the store, as a {@code prov:Activity}.
 *
 * @param softwareVersion of this program
 * @param description what went in and what came of it, for people
 */
public record Provenance(
    String softwareVersion, Instant started, Instant ended, String description) {

  /** The quads of the provenance graph: those of earlier runs, and this one's. */
  public List<Quad> appendedTo(Collection<Quad> earlier, Iris iris) {
    GraphQuads quads = new GraphQuads(iris.provenanceGraph());
    Node run = iris.run(started);
    Node software = iris.software(softwareVersion);
    quads.add(run, RDF.type.asNode(), Terms.ACTIVITY);
    quads.add(run, Terms.STARTED_AT, moment(started));
    quads.add(run, Terms.ENDED_AT, moment(ended));
    quads.add(run, Terms.ASSOCIATED_WITH, software);
    quads.add(run, Terms.GENERATED, iris.resolvedGraph());
    quads.text(run, DCTerms.description.asNode(), description);
    quads.add(software, RDF.type.asNode(), Terms.SOFTWARE_AGENT);
    quads.text(software, Terms.SOFTWARE_VERSION, softwareVersion);
    List<Quad> all = new ArrayList<>(earlier);
    all.addAll(quads.list());
    return all.stream().distinct().toList();
  }

  private static Node moment(Instant instant) {
    return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
  }
}
