package org.parley.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * A store in one file: N-Quads, compressed as its ending says, and beside it, in {@code
 * FILE.sha256}, the SHA-256 of that file as {@code sha256sum} writes and checks it.
 */
public final class Backup {
  private static final String SUM = ".sha256";
  private static final int BUFFER = 1 << 16;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private Backup() {}

  /**
   * Writes the file, whole or not at all; its sum comes first, so that a file without one was not
   * written by this.
   *
   * @return the number of quads
   * @throws IOException if it cannot be written
   */
  public static long write(Store store, Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    long[] quads = {0};
    AtomicFile.write(
        file,
        draft -> {
          try (OutputStream out =
              Compression.of(file).into(new DigestOutputStream(draft, digest))) {
            quads[0] = store.calculateRead(dataset -> write(dataset.find(), out));
          }
          String sum = HexFormat.of().formatHex(digest.digest());
          Files.writeString(sumOf(file), sum + "  " + file.getFileName() + "\n");
        });
    return quads[0];
  }

  private static long write(Iterator<Quad> quads, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    long count = 0;
    writer.start();
    while (quads.hasNext()) {
      writer.quad(quads.next());
      count++;
    }
    writer.finish();
    return count;
  }

  /**
   * Begins a store with what a file holds, in a new or empty folder. The file is held against its
   * sum, and all of it is read, before anything is written.
   *
   * @return the number of quads
   * @throws IOException if it cannot be read
   * @throws StoreException if the file is damaged or has no sum, or the folder cannot be used
   */
  public static long restore(Path file, Path folder) throws IOException {
    check(file);
    Path draft = folder.toAbsolutePath().resolveSibling(folder.getFileName() + ".restoring");
    StoreFolder.delete(draft);
    new StoreFolder(folder).requireNothing();
    long quads;
    try (Store store = Store.open(draft)) {
      quads = store.fill(sink -> read(file, sink));
    }
    StoreFolder.delete(folder);
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    return quads;
  }

  private static void read(Path file, Consumer<Quad> sink) {
    try (InputStream octets = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        InputStream in = compression(file, octets).from(octets)) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  QuadCheck.check(quad.getGraph(), quad);
                  sink.accept(quad);
                }
              });
    } catch (IOException | RiotException | IllegalArgumentException e) {
      throw new StoreException(file + " holds no quads of a store: " + e.getMessage(), e);
    }
  }

  /** Once every backup was packed by gzip, whatever its name. */
  private static Compression compression(Path file, InputStream octets) throws IOException {
    octets.mark(GZIP.length);
    boolean gzip = Arrays.equals(octets.readNBytes(GZIP.length), GZIP);
    octets.reset();
    return gzip ? Compression.GZIP : Compression.of(file);
  }

  private static void check(Path file) throws IOException {
    if (!Files.exists(sumOf(file))) {
      throw new StoreException(
          file + " has no sum beside it, " + sumOf(file).getFileName() + "; nothing was restored");
    }
    MessageDigest digest = Sha256.digest();
    try (InputStream in =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(file), BUFFER), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    String sum = HexFormat.of().formatHex(digest.digest());
    if (!Files.readString(sumOf(file), StandardCharsets.UTF_8).startsWith(sum)) {
      throw new StoreException(
          file + " is damaged: it is not what its sum was made of; nothing was restored");
    }
  }

  private static Path sumOf(Path file) {
    return file.resolveSibling(file.getFileName() + SUM);
  }
}
