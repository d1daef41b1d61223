package org.parley.spark;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.parley.store.Sha256;

/** Tells texts apart by 64 hexadecimal digits. */
final class Hex {
  private Hex() {}

  static String of(String text) {
    return HexFormat.of().formatHex(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_16)));
  }
}
