package org.parley.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Values as Parquet's plain encoding has them: the lowest byte first. */
final class Plain {
  private Plain() {}

  static void integer(int value, ByteArrayOutputStream out) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      out.write(value >>> shift);
    }
  }

  static void decimal(double value, ByteArrayOutputStream out) {
    long bits = Double.doubleToLongBits(value);
    integer((int) bits, out);
    integer((int) (bits >>> Integer.SIZE), out);
  }

  static void text(String value, ByteArrayOutputStream out) {
    byte[] octets = value.getBytes(StandardCharsets.UTF_8);
    integer(octets.length, out);
    out.writeBytes(octets);
  }
}
