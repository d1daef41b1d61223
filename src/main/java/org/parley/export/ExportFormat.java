package org.parley.export;

import java.util.Locale;
import org.apache.jena.riot.RDFFormat;

/** The syntaxes of an export. */
public enum ExportFormat {
  TRIG(RDFFormat.TRIG_BLOCKS, true, true),
  NQUADS(RDFFormat.NQUADS_UTF8, true, true),
  TURTLE(RDFFormat.TURTLE_BLOCKS, false, true),
  NTRIPLES(RDFFormat.NTRIPLES_UTF8, false, true),
  JSONLD(RDFFormat.JSONLD_PRETTY, true, false),
  RDFXML(RDFFormat.RDFXML_PLAIN, false, false),
  TRIX(RDFFormat.TRIX, true, true),
  THRIFT(RDFFormat.RDF_THRIFT, true, true),
  PROTOBUF(RDFFormat.RDF_PROTO, true, true);

  private final RDFFormat syntax;
  private final boolean graphs;
  private final boolean streams;

  ExportFormat(RDFFormat syntax, boolean graphs, boolean streams) {
    this.syntax = syntax;
    this.graphs = graphs;
    this.streams = streams;
  }

  RDFFormat syntax() {
    return syntax;
  }

  /** Whether it keeps named graphs apart; otherwise it holds their union. */
  public boolean graphs() {
    return graphs;
  }

  /** Whether it is written as it is read; otherwise all of it has to fit into memory. */
  boolean streams() {
    return streams;
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
