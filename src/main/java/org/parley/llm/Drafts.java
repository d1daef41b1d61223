package org.parley.llm;

import java.nio.file.Path;

/** Where a file is written before it is moved into its place as a whole. */
final class Drafts {
  private Drafts() {}

  /** A hidden file in the same folder, that no other thread or process writes. */
  static Path beside(Path file) {
    return file.resolveSibling(
        ".%s.%d-%d.tmp"
            .formatted(
                file.getFileName(),
                ProcessHandle.current().pid(),
                Thread.currentThread().threadId()));
  }
}
