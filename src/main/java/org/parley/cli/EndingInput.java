package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Standard input that is at its end when the user has had enough. Nothing can stop a read that
 * waits for a terminal or for another program, so it waits on a thread of its own, which keeps no
 * process alive.
 */
final class EndingInput extends InputStream {
  private static final int CHUNK = 1 << 16;
  private static final int CHUNKS_AHEAD = 4;
  private static final long MILLIS_BETWEEN_LOOKS = 100;

  /** What one read gave: some bytes, or none at the end, or why it failed. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Chunk(byte[] bytes, Optional<IOException> failure) {}

  private final InputStream in;
  private final BooleanSupplier over;
  private final BlockingQueue<Chunk> chunks = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
  private byte[] current = {};
  private int at;
  private boolean begun;
  private boolean ended;

  /**
   * @param over whether the user has had enough
   */
  EndingInput(InputStream in, BooleanSupplier over) {
    this.in = in;
    this.over = over;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length > 0 && !more()) {
      return -1;
    }
    int count = Math.min(length, current.length - at);
    System.arraycopy(current, at, bytes, offset, count);
    at += count;
    return count;
  }

  @Override
  public int available() {
    return current.length - at;
  }

  /** Whether there is a byte at least, once it is there. */
  private boolean more() throws IOException {
    if (at < current.length) {
      return true;
    }
    Chunk next = ended ? null : next();
    if (next == null) {
      ended = true;
      return false;
    }
    ended = next.bytes().length == 0;
    if (next.failure().isPresent()) {
      throw next.failure().get();
    }
    current = next.bytes();
    at = 0;
    return !ended;
  }

  private @Nullable Chunk next() throws IOException {
    if (!begun) {
      begun = true;
      Thread.ofPlatform().name("standard-input").daemon().start(this::fill);
    }
    try {
      Chunk next = null;
      while (next == null && !over.getAsBoolean()) {
        next = chunks.poll(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private void fill() {
    try {
      int count;
      do {
        Chunk chunk = readChunk();
        chunks.put(chunk);
        count = chunk.bytes().length;
      } while (count > 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Chunk readChunk() {
    byte[] buffer = new byte[CHUNK];
    try {
      int count = in.read(buffer);
      return new Chunk(Arrays.copyOf(buffer, Math.max(count, 0)), Optional.empty());
    } catch (IOException e) {
      return new Chunk(new byte[0], Optional.of(e));
    } catch (RuntimeException e) {
      // Else nobody would be told, and wait for ever.
      return new Chunk(new byte[0], Optional.of(new IOException(e.toString(), e)));
    }
  }
}
