package org.parley.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Files beside the data with what was worked out from them. Each begins with the state that the
 * data had, and counts only as long as they have it: whoever writes to the data without knowing of
 * memos makes them void, and so does a process that dies between a commit and its memo.
 */
interface Memos {
  void write(String name, byte[] content);

  Optional<byte[]> read(String name);

  /** The names of all that there are, current or not. */
  List<String> names();

  /** Deletes what counts no more: it may quote what was taken out of the data. */
  void deleteVoid();

  /** Which state of the data memos are about. */
  interface State {
    byte[] digest() throws IOException;
  }

  /** In memory there is no time to be saved. */
  static Memos none() {
    return new Memos() {
      @Override
      public void write(String name, byte[] content) {}

      @Override
      public Optional<byte[]> read(String name) {
        return Optional.empty();
      }

      @Override
      public List<String> names() {
        return List.of();
      }

      @Override
      public void deleteVoid() {}
    };
  }
}
