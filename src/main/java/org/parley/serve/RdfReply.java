package org.parley.serve;

import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.parley.query.Namespaces;

/** RDF in the language that the client likes best. */
final class RdfReply {
  private RdfReply() {}

  /** Graph by graph where the language can say so, else all as one. */
  static Reply of(DatasetGraph dataset, String base, String accept) {
    Lang language = Negotiation.language(accept);
    if (!RDFLanguages.isQuads(language)) {
      Graph all = GraphFactory.createDefaultGraph();
      dataset.find().forEachRemaining(quad -> all.add(quad.asTriple()));
      return of(all, base, accept);
    }
    dataset.prefixes().putAll(Namespaces.at(base));
    return written(RDFWriter.source(dataset), language);
  }

  static Reply of(Graph graph, String base, String accept) {
    Lang language = Negotiation.language(accept);
    graph.getPrefixMapping().setNsPrefixes(Namespaces.at(base));
    return written(RDFWriter.source(graph), language);
  }

  private static Reply written(RDFWriterBuilder writer, Lang language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.lang(language).output(bytes);
    return new Reply(
        200,
        language.getContentType().getContentTypeStr() + "; charset=utf-8",
        bytes.toByteArray(),
        java.util.Map.of("Vary", "Accept"));
  }
}
