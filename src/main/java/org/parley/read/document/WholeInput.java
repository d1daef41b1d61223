package org.parley.read.document;

import java.io.IOException;
import java.io.InputStream;

/** All bytes of a file, up to a limit. */
final class WholeInput {
  private WholeInput() {}

  /**
   * Reads to the end.
   *
   * @throws DocumentException if there are more bytes than the limit
   */
  static byte[] read(InputStream in, long limit) throws IOException {
    byte[] all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
    if (all.length > limit) {
      throw new DocumentException("is longer than %,d bytes; split it".formatted(limit), true);
    }
    return all;
  }
}
