package org.parley.export.fact;

import java.util.List;

/** Values of attributes and cells as words. */
public final class Values {
  private Values() {}

  /** Lists with semicolons between their parts, for formats that know no lists. */
  public static String text(Object value) {
    return value instanceof List<?> list
        ? String.join("; ", list.stream().map(String::valueOf).toList())
        : value.toString();
  }
}
