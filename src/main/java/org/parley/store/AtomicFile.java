package org.parley.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears whole or not at all. */
public final class AtomicFile {
  private AtomicFile() {}

  /** What writes the content. */
  @FunctionalInterface
  public interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes beside the file, then moves it into place; a failure leaves the old file as it was. What
   * is no ordinary file, such as a device, is written to directly.
   */
  public static void write(Path file, Writer writer) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      fill(target, writer);
      return;
    }
    String draftName = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path draft = target.resolveSibling(draftName);
    try {
      fill(draft, writer);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void fill(Path file, Writer writer) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      writer.write(out);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
