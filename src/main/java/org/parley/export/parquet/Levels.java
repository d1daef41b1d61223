package org.parley.export.parquet;

import java.io.ByteArrayOutputStream;

/**
 * Levels of cells, each below four: how far a cell is there, or whether it goes on with a list.
 * Written as runs of equal levels, behind their length in bytes (Parquet's RLE, without bit
 * packing).
 */
final class Levels {
  private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
  private int level;
  private int length;

  void add(int next) {
    if (next != level) {
      end();
      level = next;
    }
    length++;
  }

  private void end() {
    if (length > 0) {
      // The last bit says that it is a run.
      int header = length << 1;
      while (header >= 0x80) {
        runs.write(header & 0x7f | 0x80);
        header >>>= 7;
      }
      runs.write(header);
      runs.write(level);
      length = 0;
    }
  }

  /** All of them; none may be added afterwards. */
  void writeTo(ByteArrayOutputStream out) {
    end();
    Plain.integer(runs.size(), out);
    out.writeBytes(runs.toByteArray());
  }
}
