package org.parley.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;

/** The ontology's SKOS schemes, so that what the graph names by concept has its notation there. */
public final class Schemes {
  private static final String RESOURCE = "/ontology/schemes.ttl";

  private Schemes() {}

  /** The quads of the schemes' graph. */
  public static List<Quad> quads(Iris iris) {
    List<Quad> quads = new ArrayList<>();
    graph().find().forEach((Triple triple) -> quads.add(new Quad(iris.schemesGraph(), triple)));
    return quads;
  }

  private static Graph graph() {
    try (InputStream in = Schemes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: it has no " + RESOURCE);
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
