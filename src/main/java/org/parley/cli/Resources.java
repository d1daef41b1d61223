package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that the commands bring with them. */
final class Resources {
  private Resources() {}

  /**
   * A file of {@code data/}.
   *
   * @throws UncheckedIOException if the program was built without it
   */
  static String data(String name) {
    try {
      return read("/data/" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(String name) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program is incomplete: it has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
