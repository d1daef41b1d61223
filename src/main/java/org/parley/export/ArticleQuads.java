package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Writes articles' graphs as they come, without a store. */
public interface ArticleQuads extends AutoCloseable {

  /** The next article's quads. */
  void write(List<Quad> quads);

  /** Writes what is left; the stream stays open. */
  @Override
  void close();

  /** In a syntax with named graphs; one that cannot stream is held in memory until the end. */
  static ArticleQuads in(ExportFormat format, PrefixMapping prefixes, OutputStream out) {
    return format.streams() ? streaming(format, prefixes, out) : collecting(format, prefixes, out);
  }

  /** As JSON lines, one claim each: see {@link ClaimLines}. */
  static ArticleQuads asJsonLines(OutputStream out) {
    return new ArticleQuads() {
      @Override
      public void write(List<Quad> quads) {
        try {
          new ClaimLines(quads).write(out);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public void close() {}
    };
  }

  private static ArticleQuads streaming(
      ExportFormat format, PrefixMapping prefixes, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.syntax());
    writer.start();
    prefixes.getNsPrefixMap().forEach(writer::prefix);
    return new ArticleQuads() {
      @Override
      public void write(List<Quad> quads) {
        quads.forEach(writer::quad);
      }

      @Override
      public void close() {
        writer.finish();
      }
    };
  }

  private static ArticleQuads collecting(
      ExportFormat format, PrefixMapping prefixes, OutputStream out) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    prefixes.getNsPrefixMap().forEach(dataset.prefixes()::add);
    return new ArticleQuads() {
      @Override
      public void write(List<Quad> quads) {
        quads.forEach(dataset::add);
      }

      @Override
      public void close() {
        RDFWriter.source(dataset).format(format.syntax()).output(out);
      }
    };
  }
}
