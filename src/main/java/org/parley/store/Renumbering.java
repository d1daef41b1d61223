package org.parley.store;

import java.nio.ByteBuffer;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * The numbers of nodes, old and new, in the same order. TDB2's number of a node is where it stands
 * in the file of nodes, or its value itself, with the highest bit set; values stay as they are.
 */
final class Renumbering {
  private static final int BITS = 6;
  private static final int BYTES = Long.BYTES;

  /** So many bytes are taken at once. */
  private static final int MOST = 1 << 20;

  private final long end;

  /** A bit for each place in the file of nodes where one begins. */
  private final long[] begun;

  /** A bit for each place of a node that some quad has. */
  private final long[] used;

  /** How many places are used before each of these words. */
  private final int[] before;

  private long[] now = {};

  /**
   * @param end the length of the file of nodes
   */
  Renumbering(long end) {
    this.end = end;
    this.begun = new long[Math.toIntExact((end >> BITS) + 1)];
    this.used = new long[begun.length];
    this.before = new int[begun.length];
  }

  /** Notes that a node has this number. */
  void begin(byte[] number) {
    mark(begun, number(number, 0));
  }

  /** Notes the numbers in the key of an index as used. */
  void use(byte[] key) {
    for (int at = 0; at < key.length; at += BYTES) {
      long number = number(key, at);
      if (number >= 0) {
        mark(used, number);
      }
    }
  }

  /** Whether the node of this number is used. */
  boolean isUsed(byte[] number) {
    long place = number(number, 0);
    return (used[word(place)] & 1L << place) != 0;
  }

  /** Takes a part of the file of nodes. */
  interface Parts {
    void take(long from, long end);
  }

  /** Numbers the nodes that are used by where they stand after one another; tells these parts. */
  void number(Parts parts) {
    int count = 0;
    for (int word = 0; word < used.length; word++) {
      before[word] = count;
      count += Long.bitCount(used[word]);
    }
    now = new long[count];
    byte[] bytes = new byte[BYTES];
    int next = 0;
    long place = 0;
    long part = 0;
    for (long from = 0; from < end; ) {
      long to = Math.min(end, next(begun, from + 1));
      boolean isUsed = (used[word(from)] & 1L << from) != 0;
      if (!isUsed || from - part > MOST) {
        parts.take(part, from);
        part = isUsed ? from : to;
      }
      if (isUsed) {
        NodeIdFactory.set(NodeIdFactory.createPtr(place), bytes, 0);
        now[next] = number(bytes, 0);
        next++;
        place += to - from;
      }
      from = to;
    }
    parts.take(part, end);
    if (next < count) {
      throw new IllegalStateException("quads have nodes that are not in the file of nodes");
    }
  }

  private static long next(long[] bits, long from) {
    int word = word(from);
    if (word >= bits.length) {
      return Long.MAX_VALUE;
    }
    long rest = bits[word] & -1L << from;
    while (rest == 0) {
      word++;
      if (word == bits.length) {
        return Long.MAX_VALUE;
      }
      rest = bits[word];
    }
    return ((long) word << BITS) + Long.numberOfTrailingZeros(rest);
  }

  /** The same key with the new numbers. */
  byte[] renumbered(byte[] key) {
    byte[] renumbered = key.clone();
    ByteBuffer numbers = ByteBuffer.wrap(renumbered);
    for (int at = 0; at < key.length; at += BYTES) {
      long number = numbers.getLong(at);
      if (number >= 0) {
        int word = word(number);
        numbers.putLong(at, now[before[word] + Long.bitCount(used[word] & (1L << number) - 1)]);
      }
    }
    return renumbered;
  }

  private static void mark(long[] bits, long place) {
    bits[word(place)] |= 1L << place;
  }

  private static int word(long place) {
    return (int) (place >> BITS);
  }

  private static long number(byte[] key, int at) {
    return ByteBuffer.wrap(key).getLong(at);
  }
}
