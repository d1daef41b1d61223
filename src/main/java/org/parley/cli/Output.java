package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

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
