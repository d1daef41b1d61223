package org.parley.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Room on the disk. TDB2 writes through mapped memory, and a disk that is full in the middle of
 * that is an error which no program can do much about; so it is asked before.
 */
interface Room {
  /**
   * What a quad takes without waste where it was written in one go, in bytes: 32 in each of six
   * trees, whose blocks are then nearly three fifths full, and its share of the nodes (350 with 100
   * news articles). Compacting fills the blocks, too, and leaves 210.
   */
  long BYTES_OF_A_COMPACT_QUAD = 350;

  /** The bytes that the data take. */
  long used();

  /** Notes, for as long as the data stand in their folder, what they take without waste. */
  void noteCompact(long bytes);

  /** The bytes that the data took without waste when that was last noted; 0 if it never was. */
  long whenCompact();

  /** Whether next to nothing is left. */
  boolean isFull();

  /**
   * Makes sure that there is room for a transaction.
   *
   * @param quads so many come, go, or may be looked at
   * @throws StoreException if there may not be
   */
  void require(long quads);

  /**
   * Makes sure that there is room for all data once more.
   *
   * @throws StoreException if there may not be
   */
  void requireCopy();

  /** In memory. */
  static Room endless() {
    return new Room() {
      @Override
      public long used() {
        return 0;
      }

      @Override
      public void noteCompact(long bytes) {}

      @Override
      public long whenCompact() {
        return 0;
      }

      @Override
      public boolean isFull() {
        return false;
      }

      @Override
      public void require(long quads) {}

      @Override
      public void requireCopy() {}
    };
  }

  static Room of(StoreFolder folder) {
    return new OnDisk(folder);
  }

  /** The room of a folder. */
  record OnDisk(StoreFolder folder) implements Room {
    private static final int BLOCK = 8 << 10;

    /** Where the number of a tree's blocks stands in the file that says where it ends, in bytes. */
    private static final int BLOCKS_AT = 8;

    /** A quad stands in six trees, and its words in a list of texts. */
    private static final long BYTES_OF_A_QUAD = 700;

    /** A quad may have each of the six trees written anew from its leaf to its root. */
    private static final long BYTES_TOUCHED = 6 * 3 * BLOCK;

    private static final long MARGIN = 24 << 20;
    private static final long NOTHING = 16 << 20;

    @Override
    public long used() {
      try {
        long bytes = 0;
        for (Path file : StoreFolder.files(folder.requireData())) {
          String name = file.getFileName().toString();
          if (name.endsWith(".bpt")) {
            ByteBuffer end = ByteBuffer.wrap(Files.readAllBytes(file));
            bytes += (end.getLong(BLOCKS_AT) + end.getLong(2 * BLOCKS_AT)) * BLOCK;
          } else if (name.endsWith(".obj")) {
            bytes += Files.size(file);
          }
        }
        return bytes;
      } catch (IOException e) {
        throw folder.unreadable(e);
      }
    }

    /** Among the data, and no memo: what counts only for one state would be void with the next. */
    @Override
    public void noteCompact(long bytes) {
      try {
        Files.writeString(note(), Long.toString(bytes));
      } catch (IOException e) {
        // Without it, the data are compacted once more.
      }
    }

    @Override
    public long whenCompact() {
      try {
        return Long.parseLong(Files.readString(note()).strip());
      } catch (IOException | NumberFormatException e) {
        return 0;
      }
    }

    private Path note() {
      return folder.requireData().resolve("compact-bytes");
    }

    @Override
    public boolean isFull() {
      return free() < NOTHING;
    }

    @Override
    public void require(long quads) {
      long touched = Math.min(used(), quads * BYTES_TOUCHED);
      requireBytes(quads * BYTES_OF_A_QUAD + touched + MARGIN);
    }

    @Override
    public void requireCopy() {
      requireBytes(used() + MARGIN);
    }

    private void requireBytes(long bytes) {
      long free = free();
      if (free < bytes) {
        throw new StoreException(
            "the disk is full: %,d MB are left at %s, and up to %,d MB are needed; nothing was written"
                .formatted(free >> 20, folder.path(), bytes >> 20));
      }
    }

    private long free() {
      try {
        return Files.getFileStore(folder.path()).getUsableSpace();
      } catch (IOException e) {
        throw folder.unreadable(e);
      }
    }
  }
}
