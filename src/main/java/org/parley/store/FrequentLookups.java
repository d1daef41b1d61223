package org.parley.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.jspecify.annotations.Nullable;

/**
 * Which properties are looked up so often that it is cheaper to have all of their quads in memory.
 * For each look-up TDB2 goes down a tree; to read the leaves one after the other costs a small part
 * of that. So once looking up has cost as much as reading all would have, all is read: at worst
 * twice the time is spent. Of data that stay as they are; thread-safe.
 */
final class FrequentLookups {
  /** So many quads are read one after the other in the time of a look-up. */
  private static final int READ_AT_ONCE = 24;

  private static final int FEW = 32;

  /** What were too many quads to be read is tried again after so many times as many look-ups. */
  private static final int LATER = 4;

  /** The part of the memory that all of them may take. */
  private static final int PART = 8;

  /** Pairs of property and value that are counted. */
  private static final int MOST_PAIRS = 20_000;

  private final RangeIndex index;
  private final Map<NodeId, Looked> properties = new ConcurrentHashMap<>();
  private final Map<Pair, Looked> pairs = new ConcurrentHashMap<>();
  private final AtomicLong room =
      new AtomicLong(Runtime.getRuntime().maxMemory() / PART / (PropertyQuads.ROW + Long.BYTES));

  /**
   * @param index POSG
   */
  FrequentLookups(RangeIndex index) {
    this.index = index;
  }

  /**
   * The quads of the property, or at least those with the value, if they are in memory.
   *
   * @param value or any
   */
  Optional<PropertyQuads> of(NodeId property, NodeId value) {
    Looked all = properties.computeIfAbsent(property, key -> new Looked());
    PropertyQuads there = all.quads;
    if (there != null) {
      return Optional.of(there);
    }
    if (!NodeId.isAny(value) && pairs.size() < MOST_PAIRS) {
      Looked some = pairs.computeIfAbsent(new Pair(property, value), key -> new Looked());
      Optional<PropertyQuads> quads = some.lookUp(property, value);
      if (quads.isPresent()) {
        return quads;
      }
    }
    return all.lookUp(property, NodeId.NodeIdAny);
  }

  private record Pair(NodeId property, NodeId value) {}

  /** How often something was looked up, and all there is of it once that was often. */
  private final class Looked {
    private final AtomicLong times = new AtomicLong();
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile long often = FEW;
    private volatile @Nullable PropertyQuads quads;

    Optional<PropertyQuads> lookUp(NodeId property, NodeId value) {
      if (quads == null && times.incrementAndGet() >= often && reading.compareAndSet(false, true)) {
        // Whoever comes meanwhile looks up as before.
        if (quads == null && times.get() >= often) {
          read(property, value, often * READ_AT_ONCE).ifPresent(all -> quads = all);
          often *= LATER;
        }
        reading.set(false);
      }
      return Optional.ofNullable(quads);
    }
  }

  /** All quads with the property, and the value if it is one; nothing if they are too many. */
  private Optional<PropertyQuads> read(NodeId property, NodeId value, long most) {
    RecordFactory records = index.getRecordFactory();
    Record from = records.createKeyOnly();
    Record to = records.createKeyOnly();
    NodeIdFactory.set(property, from.getKey(), 0);
    if (NodeId.isAny(value)) {
      NodeIdFactory.setNext(property, to.getKey(), 0);
    } else {
      NodeIdFactory.set(property, to.getKey(), 0);
      NodeIdFactory.set(value, from.getKey(), Long.BYTES);
      NodeIdFactory.setNext(value, to.getKey(), Long.BYTES);
    }
    long allowed = Math.min(most, room.get());
    QuadRows rows = new QuadRows();
    Iterator<ByteBuffer> all = index.iterator(from, to, rows);
    int read = 0;
    while (all.hasNext()) {
      all.next();
      read++;
      if (read > allowed) {
        return Optional.empty();
      }
    }
    room.addAndGet(-read);
    return Optional.of(new PropertyQuads(property, rows.first(read)));
  }
}
