package org.parley.annotate.nlp4j;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A fixed map from (number, string) to a number, kept in two arrays so that a million entries load
 * as fast as the disk gives them: open addressing over {@code slots}, each a hash and an offset
 * into {@code entries}. An entry is its space, value and length as 32-bit numbers and its
 * characters, one byte each where all fit, else two (and a negative length).
 */
final class StringTable {
  static final int MISSING = -1;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle CHARS =
      MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int HEADER = 12;

  private final long[] slots;
  private final byte[] entries;

  private StringTable(long[] slots, byte[] entries) {
    this.slots = slots;
    this.entries = entries;
  }

  static StringTable read(ModelReader in) throws IOException {
    return new StringTable(in.longs(), in.bytes());
  }

  void write(ModelWriter out) throws IOException {
    out.longs(slots);
    out.bytes(entries);
  }

  /** The value at {@code key} in {@code space}, or {@link #MISSING}. */
  int get(int space, String key) {
    return get(space, key, hash(space, key));
  }

  private int get(int space, String key, int hash) {
    int mask = slots.length - 1;
    for (int i = hash & mask; slots[i] != 0; i = (i + 1) & mask) {
      if ((int) (slots[i] >>> 32) == hash) {
        int at = (int) slots[i] - 1;
        if ((int) INTS.get(entries, at) == space && isKey(at, key)) {
          return (int) INTS.get(entries, at + 4);
        }
      }
    }
    return MISSING;
  }

  /**
   * The values at many keys, as {@link #get} gives each. The table is larger than any processor's
   * cache, so that a look-up is a wait for memory; asked for one after another in short loops, the
   * places of all keys are waited for together.
   *
   * @param values receives the value at each key
   */
  void get(int[] spaces, String[] keys, int count, int[] values) {
    int mask = slots.length - 1;
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = hash(spaces[i], keys[i]);
    }
    long[] first = new long[count];
    for (int i = 0; i < count; i++) {
      first[i] = slots[hashes[i] & mask];
    }
    for (int i = 0; i < count; i++) {
      values[i] = entries[Math.max((int) first[i] - 1, 0)];
    }
    for (int i = 0; i < count; i++) {
      values[i] = first[i] == 0 ? MISSING : get(spaces[i], keys[i], hashes[i]);
    }
  }

  private boolean isKey(int at, String key) {
    int length = (int) INTS.get(entries, at + 8);
    boolean wide = length < 0;
    if (key.length() != Math.abs(length)) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      int c =
          wide ? (char) CHARS.get(entries, at + HEADER + 2 * i) : entries[at + HEADER + i] & 0xFF;
      if (c != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(int space, String key) {
    int hash = key.hashCode() * 31 + space * 0x9E3779B9;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  /** Fills a table; every key is put once. */
  static final class Builder {
    private final long[] slots;
    private byte[] entries = new byte[1 << 16];
    private int used;

    /**
     * @param size how many entries there will be at most
     */
    Builder(int size) {
      slots = new long[Math.max(2, Integer.highestOneBit(size + size / 2) * 2)];
    }

    void put(int space, String key, int value) {
      boolean wide = key.chars().anyMatch(c -> c > 0xFF);
      int size = HEADER + key.length() * (wide ? 2 : 1);
      if (used + size > entries.length) {
        entries = Arrays.copyOf(entries, Math.max(used + size, entries.length * 2));
      }
      INTS.set(entries, used, space);
      INTS.set(entries, used + 4, value);
      INTS.set(entries, used + 8, wide ? -key.length() : key.length());
      for (int i = 0; i < key.length(); i++) {
        if (wide) {
          CHARS.set(entries, used + HEADER + 2 * i, key.charAt(i));
        } else {
          entries[used + HEADER + i] = (byte) key.charAt(i);
        }
      }
      int hash = hash(space, key);
      int slot = hash & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (long) hash << 32 | (used + 1);
      used += size;
    }

    StringTable build() {
      // One byte at least, for whoever looks at the first entry before asking whether there is one.
      return new StringTable(slots, Arrays.copyOf(entries, Math.max(used, 1)));
    }
  }
}
