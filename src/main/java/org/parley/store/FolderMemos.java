package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Memos in a store's folder.
 *
 * @param at the state of the data that one works with: of who writes as they are now, of who reads
 *     as they were when the store was opened
 */
record FolderMemos(StoreFolder folder, State at) implements Memos {
  @Override
  public void write(String name, byte[] content) {
    Path file = folder.memo(name);
    Path draft = file.resolveSibling(file.getFileName() + "-" + writer() + StoreFolder.DRAFT);
    try {
      Files.deleteIfExists(file);
      byte[] state = at.digest();
      byte[] whole = Arrays.copyOf(state, state.length + content.length);
      System.arraycopy(content, 0, whole, state.length, content.length);
      Files.write(draft, whole);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // What was to be put aside can be worked out again; the data themselves are safe.
    }
  }

  @Override
  public Optional<byte[]> read(String name) {
    Path file = folder.memo(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      byte[] state = at.digest();
      byte[] whole = Files.readAllBytes(file);
      boolean current =
          whole.length >= state.length
              && Arrays.equals(whole, 0, state.length, state, 0, state.length);
      return current
          ? Optional.of(Arrays.copyOfRange(whole, state.length, whole.length))
          : Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> names() {
    try {
      return folder.memos();
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public void deleteVoid() {
    try {
      byte[] state = at.digest();
      for (String name : names()) {
        Path file = folder.memo(name);
        if (!isOf(state, file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // They stay, and count no more.
    }
  }

  /** Reads no more of it than that takes: answers are large. */
  private static boolean isOf(byte[] state, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(state.length), state);
    }
  }

  /** Several may work out the same at once. */
  private static String writer() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
  }
}
