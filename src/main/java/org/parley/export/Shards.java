package org.parley.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.parley.store.Compression;

/**
 * Many files instead of one, each with at most so many statements, and each whole by itself: there
 * are no blank nodes that two of them would have to share. They appear under their names when all
 * are written.
 */
public final class Shards implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final long size;
  private final Map<Path, Path> drafts = new LinkedHashMap<>();

  /**
   * @param file {@code news.nq.gz} makes {@code news-00001.nq.gz} and so on
   * @param size statements in a file
   */
  public Shards(Path file, long size) {
    this.file = file;
    this.size = size;
  }

  /** Writes what the exporter hands over. */
  public void write(Exporter exporter, ExportForm form) throws IOException {
    try {
      exporter.send(form, new Cutter(form));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
      Files.move(draft.getValue(), draft.getKey(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private OutputStream open() throws IOException {
    Compression compression = Compression.of(file);
    String name = compression.plainName(file);
    int point = name.lastIndexOf('.');
    int end = point < 0 ? name.length() : point;
    String numbered =
        name.substring(0, end)
            + String.format(Locale.ROOT, "-%05d", drafts.size() + 1)
            + name.substring(end)
            + compression.ending();
    Path target = file.toAbsolutePath().resolveSibling(numbered);
    Path draft = target.resolveSibling("." + numbered + ".part");
    drafts.put(target, draft);
    return new BufferedOutputStream(Files.newOutputStream(draft), BUFFER);
  }

  /** Removes what was begun and not finished. */
  @Override
  public void close() throws IOException {
    for (Path draft : drafts.values()) {
      Files.deleteIfExists(draft);
    }
  }

  /** A file as it is written. */
  private record Shard(StreamRDF writer, OutputStream out, OutputStream below) {
    void end() throws IOException {
      writer.finish();
      out.close();
      below.close();
    }
  }

  /** Begins the next file where one is full. */
  private final class Cutter extends StreamRDFBase {
    private final ExportForm form;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private @Nullable Shard shard;
    private long count;

    Cutter(ExportForm form) {
      this.form = form;
    }

    @Override
    public void prefix(String prefix, String iri) {
      prefixes.put(prefix, iri);
    }

    @Override
    public void triple(Triple triple) {
      next().triple(triple);
    }

    @Override
    public void quad(Quad quad) {
      next().quad(quad);
    }

    private StreamRDF next() {
      if (count == size) {
        end();
      }
      count++;
      if (shard == null) {
        shard = begin();
      }
      return shard.writer();
    }

    private Shard begin() {
      try {
        OutputStream below = open();
        OutputStream out = Compression.of(file).into(below);
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, form.format().syntax());
        writer.start();
        prefixes.forEach(writer::prefix);
        return new Shard(writer, out, below);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void end() {
      if (shard == null) {
        return;
      }
      try {
        shard.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      shard = null;
      count = 0;
    }

    @Override
    public void finish() {
      end();
    }
  }
}
