package org.parley.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Lines that come out sorted by their bytes, which in UTF-8 is the order of code points, each once.
 * What is more than fits into memory waits in temporary files.
 */
final class SortedLines extends OutputStream {
  private static final int BUFFER = 1 << 16;
  private static final long HELD = 48L << 20;
  private static final int OVERHEAD = 24;

  private final OutputStream out;
  private final long held;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final List<Path> runs = new ArrayList<>();
  private List<byte[]> lines = new ArrayList<>();
  private long size;

  SortedLines(OutputStream out) {
    this(out, HELD);
  }

  /**
   * @param held the bytes of lines that may stay in memory
   */
  SortedLines(OutputStream out, long held) {
    this.out = out;
    this.held = held;
  }

  @Override
  public void write(int octet) throws IOException {
    if (octet == '\n') {
      lines.add(line.toByteArray());
      size += line.size() + OVERHEAD;
      line.reset();
      if (size > held) {
        spill();
      }
    } else {
      line.write(octet);
    }
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    int start = offset;
    for (int at = offset; at < offset + length; at++) {
      if (octets[at] == '\n') {
        line.write(octets, start, at - start);
        write('\n');
        start = at + 1;
      }
    }
    line.write(octets, start, offset + length - start);
  }

  private void spill() throws IOException {
    Path run = Files.createTempFile("parley-sort", ".gz");
    runs.add(run);
    lines.sort(Arrays::compareUnsigned);
    try (DataOutputStream file =
        new DataOutputStream(new BufferedOutputStream(fast(Files.newOutputStream(run)), BUFFER))) {
      for (byte[] each : lines) {
        file.writeInt(each.length);
        file.write(each);
      }
      file.writeInt(-1);
    }
    lines = new ArrayList<>();
    size = 0;
  }

  private static OutputStream fast(OutputStream file) throws IOException {
    return new GZIPOutputStream(file, BUFFER) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  /** Writes all lines; the stream that they go to stays open. */
  @Override
  public void close() throws IOException {
    try {
      lines.sort(Arrays::compareUnsigned);
      PriorityQueue<Run> waiting =
          new PriorityQueue<>((left, right) -> Arrays.compareUnsigned(left.next, right.next));
      try {
        for (Path each : runs) {
          waiting.add(new Run(each));
        }
        merge(waiting);
      } finally {
        waiting.forEach(Run::close);
      }
      out.flush();
    } finally {
      for (Path each : runs) {
        Files.deleteIfExists(each);
      }
      runs.clear();
      lines = new ArrayList<>();
    }
  }

  private void merge(PriorityQueue<Run> waiting) throws IOException {
    byte[] last = {'\n'};
    int at = 0;
    while (at < lines.size() || !waiting.isEmpty()) {
      byte[] next;
      Run first = waiting.peek();
      if (first == null
          || at < lines.size() && Arrays.compareUnsigned(lines.get(at), first.next) <= 0) {
        next = lines.get(at++);
      } else {
        waiting.remove();
        next = first.next;
        if (first.advance()) {
          waiting.add(first);
        }
      }
      if (!Arrays.equals(next, last)) {
        out.write(next);
        out.write('\n');
        last = next;
      }
    }
  }

  /** A temporary file as it is read again; it is never empty. */
  private static final class Run {
    private final DataInputStream file;
    private byte[] next = {};

    Run(Path path) throws IOException {
      InputStream packed = Files.newInputStream(path);
      file = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, BUFFER)));
      advance();
    }

    boolean advance() throws IOException {
      int length = file.readInt();
      if (length < 0) {
        close();
        return false;
      }
      next = file.readNBytes(length);
      return true;
    }

    void close() {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
