package org.parley.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The text parts of a ZIP archive, up to a limit, so that a small file cannot fill the memory. */
final class Archive {
  private static final int MOST_PARTS = 20_000;

  private final Map<String, byte[]> parts = new HashMap<>();

  /**
   * Reads the archive.
   *
   * @param limit the most bytes that all parts may have together
   * @throws DocumentException if there is more, or the archive is broken
   */
  Archive(InputStream in, long limit) throws IOException {
    long left = limit;
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().matches("(?i).*\\.(?:xml|x?html?|opf|ncx)|mimetype")) {
        byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
        left -= bytes.length;
        if (left < 0 || parts.size() > MOST_PARTS) {
          throw new DocumentException("is too large when unpacked; split it", true);
        }
        parts.put(entry.getName(), bytes);
      }
    }
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /**
   * A part that every file of the kind has.
   *
   * @throws DocumentException if it is not there
   */
  byte[] needed(String name) throws DocumentException {
    return part(name)
        .orElseThrow(() -> new DocumentException("has no part " + name + " and so is none", false));
  }
}
