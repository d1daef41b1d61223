package org.parley.store;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;

/** How a file is compressed, as its ending says. */
public enum Compression {
  NONE(""),
  GZIP(".gz"),
  BZIP2(".bz2"),
  XZ(".xz"),
  ZSTANDARD(".zst");

  private static final int BUFFER = 1 << 16;

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  public static Compression of(Path file) {
    String name = String.valueOf(file.getFileName());
    for (Compression each : values()) {
      if (each != NONE && name.endsWith(each.ending)) {
        return each;
      }
    }
    return NONE;
  }

  /** The ending, with its point. */
  public String ending() {
    return ending;
  }

  /** The file's name without the ending. */
  public String plainName(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ending.length());
  }

  /** Closing it writes what is left, and leaves the stream below it open. */
  public OutputStream into(OutputStream out) throws IOException {
    OutputStream open = new Open(out);
    return switch (this) {
      case NONE -> open;
      case GZIP -> new GZIPOutputStream(open, BUFFER);
      case BZIP2 -> new BZip2CompressorOutputStream(open);
      case XZ -> new XZCompressorOutputStream(open);
      case ZSTANDARD -> ZstdCompressorOutputStream.builder().setOutputStream(open).get();
    };
  }

  /** Reads files of several parts, one after another, to their end. */
  public InputStream from(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> new FilterInputStream(in) {};
      case GZIP -> new GZIPInputStream(in, BUFFER);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case XZ -> new XZCompressorInputStream(in, true);
      case ZSTANDARD -> new ZstdCompressorInputStream(in);
    };
  }

  /** Passes on whole blocks. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      out.write(octets, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
