package org.parley.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * The quads of a property, or of a property with one value, in memory. Whatever is found comes in
 * the order in which TDB2's own indexes have it.
 */
final class PropertyQuads {
  /** In bytes: value, subject and graph by their numbers, as in the index POSG. */
  static final int ROW = 3 * Long.BYTES;

  private static final int VALUE = 0;
  private static final int SUBJECT = Long.BYTES;
  private static final int GRAPH = 2 * Long.BYTES;
  private static final int NONE = -1;

  /** Spreads numbers, which are places in a file, over all bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final NodeId property;
  private final ByteBuffer rows;
  private final int size;

  /** By what is left of a subject's hash: the first row that may be about it. */
  private final int[] first;

  /** By row: the next one that may be about the same subject. */
  private final int[] next;

  /**
   * @param rows in the order of the index POSG, up to the limit
   */
  PropertyQuads(NodeId property, ByteBuffer rows) {
    this.property = property;
    this.rows = rows;
    size = rows.limit() / ROW;
    first = new int[Math.max(2, Integer.highestOneBit(size) << 1)];
    next = new int[size];
    Arrays.fill(first, NONE);
    // From behind, so that each chain runs forward.
    for (int row = size - 1; row >= 0; row--) {
      int slot = slot(number(row, SUBJECT));
      next[row] = first[slot];
      first[slot] = row;
    }
  }

  int size() {
    return size;
  }

  /**
   * Those about a subject.
   *
   * @param value which they have, or any
   */
  Iterator<Tuple<NodeId>> about(NodeId subject, NodeId value) {
    long number = subject.getPtrLocation();
    boolean any = NodeId.isAny(value);
    return new Found(
        first[slot(number)],
        row -> number(row, SUBJECT) == number && (any || value.equals(node(row, VALUE))),
        row -> next[row]);
  }

  /** Those with a value that is no number in itself. */
  Iterator<Tuple<NodeId>> with(NodeId value) {
    long number = value.getPtrLocation();
    return new Found(has(firstWith(number), number), row -> true, row -> has(row + 1, number));
  }

  /** The first row whose value does not come before that one. */
  private int firstWith(long value) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(number(middle, VALUE), value) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** That row, if it is there and has the value. */
  private int has(int row, long value) {
    return row < size && number(row, VALUE) == value ? row : NONE;
  }

  private int slot(long number) {
    return (int) (number * SPREAD >>> Integer.SIZE) & (first.length - 1);
  }

  private long number(int row, int column) {
    return rows.getLong(row * ROW + column);
  }

  private NodeId node(int row, int column) {
    return NodeIdFactory.get(rows, row * ROW + column);
  }

  /** The rows of a chain that fit. */
  private final class Found implements Iterator<Tuple<NodeId>> {
    private final IntPredicate fits;
    private final IntUnaryOperator after;
    private int row;

    Found(int row, IntPredicate fits, IntUnaryOperator after) {
      this.row = row;
      this.fits = fits;
      this.after = after;
    }

    @Override
    public boolean hasNext() {
      while (row != NONE && !fits.test(row)) {
        row = after.applyAsInt(row);
      }
      return row != NONE;
    }

    @Override
    public Tuple<NodeId> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int found = row;
      row = after.applyAsInt(row);
      return TupleFactory.create4(
          node(found, GRAPH), node(found, SUBJECT), property, node(found, VALUE));
    }
  }
}
