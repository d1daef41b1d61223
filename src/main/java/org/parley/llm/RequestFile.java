package org.parley.llm;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Instead of a model: writes what would be asked to a file, as a batch API takes it. The file is
 * there once this is closed, whole and sorted by article and part, however many threads there were.
 */
final class RequestFile implements Model, Closeable {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::article).thenComparing(Place::part).thenComparing(Place::key);

  private final Path file;
  private final Path spool;
  private final FileChannel lines;
  private final Map<Place, Stretch> index = new TreeMap<>(ORDER);

  private RequestFile(Path file, Path spool) throws IOException {
    this.file = file;
    this.spool = spool;
    this.lines =
        FileChannel.open(
            spool,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  /** Where a request stands among the others. */
  private record Place(String article, int part, String key) {}

  /** Where its line is, in bytes. */
  private record Stretch(long start, int length) {}

  /**
   * A file to be written.
   *
   * @throws IOException if nothing can be written there
   */
  static RequestFile open(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    return new RequestFile(file, Drafts.beside(absolute));
  }

  /**
   * Takes a request down.
   *
   * @throws UncheckedIOException if it cannot be written, as on a full disk
   */
  @Override
  public synchronized Answer ask(Request request) {
    byte[] line = (BatchLine.of(request) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      Stretch stretch = new Stretch(lines.size(), line.length);
      write(line, stretch.start());
      index.put(new Place(request.article(), request.part(), request.key()), stretch);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
    return new Answer.Failed(
        Failure.POSTPONED, "its request is in " + file + ": have it answered, then use --answers");
  }

  private void write(byte[] line, long start) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(line);
    while (buffer.hasRemaining()) {
      lines.write(buffer, start + buffer.position());
    }
  }

  /**
   * Writes the file.
   *
   * @throws IOException if it cannot be written
   */
  @Override
  public synchronized void close() throws IOException {
    Path sorted = spool.resolveSibling(spool.getFileName() + ".sorted");
    try (lines;
        OutputStream out = Files.newOutputStream(sorted)) {
      for (Stretch stretch : index.values()) {
        ByteBuffer line = ByteBuffer.allocate(stretch.length());
        while (line.hasRemaining() && lines.read(line, stretch.start() + line.position()) >= 0) {}
        out.write(line.array());
      }
    } finally {
      Files.deleteIfExists(spool);
    }
    Files.move(sorted, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
