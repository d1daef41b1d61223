package org.parley.cli;

import java.util.SortedSet;
import org.parley.pipeline.ReaderView;
import org.parley.store.Store;

/** A store with the claims of one reader. */
final class ReaderChoice {
  private ReaderChoice() {}

  /**
   * The store itself if nobody else has read its articles, else a view of it in memory; then the
   * store is closed.
   *
   * @throws Failure if the store has nothing by that reader
   */
  static Store of(Store whole, String reader, String base) {
    SortedSet<String> readers = ReaderView.readers(whole, base);
    if (!readers.contains(reader)) {
      whole.close();
      throw new Failure(
          ExitCode.FAILED,
          "--reader "
              + reader
              + ": the store has no claims of this reader; it has those of "
              + (readers.isEmpty() ? "nobody" : String.join(", ", readers)));
    }
    if (readers.size() == 1) {
      return whole;
    }
    try (whole) {
      return ReaderView.of(whole, reader, base);
    }
  }
}
