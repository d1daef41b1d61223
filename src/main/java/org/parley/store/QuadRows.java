package org.parley.store;

import java.nio.ByteBuffer;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.base.record.RecordMapper;

/**
 * Takes quads from the leaves of the index POSG as they are, without making objects of them; their
 * property is left out.
 */
final class QuadRows implements RecordMapper<ByteBuffer> {
  private static final int SOME = 1 << 10;

  private ByteBuffer rows = ByteBuffer.allocate(SOME * PropertyQuads.ROW);

  /**
   * Adds a row. TDB2 asks for one quad too many, and finds by its key that it is too many.
   *
   * @return anything but nothing
   */
  @Override
  public ByteBuffer map(ByteBuffer leaf, int entry, byte[] key, RecordFactory records) {
    if (rows.remaining() < PropertyQuads.ROW) {
      rows = ByteBuffer.allocate(rows.capacity() * 2).put(rows.flip());
    }
    int start = entry * records.recordLength();
    if (key != null) {
      leaf.get(start, key);
    }
    for (int at = Long.BYTES; at < records.keyLength(); at += Long.BYTES) {
      rows.putLong(leaf.getLong(start + at));
    }
    return rows;
  }

  /** So many of the rows that were added, the first ones. */
  ByteBuffer first(int number) {
    return rows.duplicate().position(0).limit(number * PropertyQuads.ROW);
  }
}
