package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.store.AtomicFile;
import org.parley.store.Compression;

/** Standard output for much data: buffered, and noticing when nobody reads it any more. */
final class Output extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final PrintStream out;

  private Output(PrintStream out) {
    this.out = out;
  }

  static OutputStream to(PrintStream out) {
    return new BufferedOutputStream(new Output(out), BUFFER);
  }

  /** To the file, compressed as its name says; or else to standard output. */
  static void write(@Nullable Path file, Console console, AtomicFile.Writer writer)
      throws IOException {
    if (file == null) {
      try (OutputStream out = to(console.out())) {
        writer.write(out);
      }
    } else {
      guarded(file, () -> AtomicFile.write(file, draft -> compressed(file, draft, writer)));
    }
  }

  private static void compressed(Path file, OutputStream draft, AtomicFile.Writer writer)
      throws IOException {
    try (OutputStream out = Compression.of(file).into(draft)) {
      writer.write(out);
    }
  }

  /** What writes to a path. */
  @FunctionalInterface
  interface Writing {
    void run() throws IOException;
  }

  /**
   * @throws Failure if it cannot be written
   */
  static void guarded(Path path, Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new Failure("cannot write " + path + ": " + e, e);
    }
  }

  @Override
  public void write(int octet) {
    out.write(octet);
    check();
  }

  @Override
  public void write(byte[] octets, int offset, int length) {
    out.write(octets, offset, length);
    check();
  }

  @Override
  public void flush() {
    check();
  }

  /** A {@link PrintStream} keeps its errors to itself until it is asked. */
  private void check() {
    if (out.checkError()) {
      throw new BrokenPipe();
    }
  }
}
