package org.parley.export.network;

import java.util.List;

/** Values of attributes as words. */
final class Values {
  private Values() {}

  /** Lists with semicolons between their parts, for formats that know no lists. */
  static String text(Object value) {
    return value instanceof List<?> list
        ? String.join("; ", list.stream().map(String::valueOf).toList())
        : value.toString();
  }
}
