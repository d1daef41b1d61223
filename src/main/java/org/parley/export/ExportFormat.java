package org.parley.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.parley.store.Compression;

/** The syntaxes of an export. */
public enum ExportFormat {
  TRIG(RDFFormat.TRIG_BLOCKS, true, true, true),
  NQUADS(RDFFormat.NQUADS_UTF8, true, true, true),
  TURTLE(RDFFormat.TURTLE_BLOCKS, false, true, true),
  NTRIPLES(RDFFormat.NTRIPLES_UTF8, false, true, true),
  JSONLD(RDFFormat.JSONLD_PRETTY, true, false, false),
  RDFXML(RDFFormat.RDFXML_PLAIN, false, false, false),
  TRIX(RDFFormat.TRIX, true, true, false),
  THRIFT(RDFFormat.RDF_THRIFT, true, true, false),
  PROTOBUF(RDFFormat.RDF_PROTO, true, true, false);

  private final RDFFormat syntax;
  private final boolean graphs;
  private final boolean streams;
  private final boolean tripleTerms;

  ExportFormat(RDFFormat syntax, boolean graphs, boolean streams, boolean tripleTerms) {
    this.syntax = syntax;
    this.graphs = graphs;
    this.streams = streams;
    this.tripleTerms = tripleTerms;
  }

  /** What the ending of the file's name says, whatever it is compressed by. */
  public static Optional<ExportFormat> of(Path file) {
    Lang lang = RDFLanguages.filenameToLang(Compression.of(file).plainName(file));
    for (ExportFormat each : values()) {
      if (each.syntax.getLang().equals(lang)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  RDFFormat syntax() {
    return syntax;
  }

  /** Whether it keeps named graphs apart; otherwise it holds their union. */
  public boolean graphs() {
    return graphs;
  }

  /** Whether it is written as it is read; otherwise all of it has to fit into memory. */
  public boolean streams() {
    return streams;
  }

  /** Whether it has the triple terms of RDF 1.2. */
  public boolean tripleTerms() {
    return tripleTerms;
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
