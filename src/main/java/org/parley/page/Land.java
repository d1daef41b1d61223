package org.parley.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A landmass.
 *
 * @param west of its westernmost point, in degrees; the others likewise. Land that goes on beyond
 *     the 180th meridian has an {@code east} above 180.
 * @param outline a path of SVG in tenths of a degree, to the east and to the south
 */
record Land(int west, int south, int east, int north, String outline) {
  /** All land but Antarctica and small islands, the largest first. */
  static final List<Land> ALL = read();

  private static List<Land> read() {
    try (InputStream file = Land.class.getResourceAsStream("land.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Land of(String[] cells) {
    return new Land(
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        cells[4]);
  }
}
