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
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.rdf.vocab.Prov;

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
    quads.add(run, RDF.type.asNode(), Prov.Activity);
    quads.add(run, Prov.startedAtTime, moment(started));
    quads.add(run, Prov.endedAtTime, moment(ended));
    quads.add(run, Prov.wasAssociatedWith, software);
    quads.add(run, Prov.generated, iris.resolvedGraph());
    quads.text(run, DCTerms.description.asNode(), description);
    quads.add(software, RDF.type.asNode(), Prov.SoftwareAgent);
    quads.text(software, SchemaDO.softwareVersion.asNode(), softwareVersion);
    List<Quad> all = new ArrayList<>(earlier);
    all.addAll(quads.list());
    return all.stream().distinct().toList();
  }

  private static Node moment(Instant instant) {
    return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
  }
}
