package org.parley.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a holder holds of a question.
 *
 * @param sides the latest first
 * @param stances how many say so
 */
record HeldPosition(List<Side> sides, int stances, String latest) {
  /** The side that it was last seen on. */
  Side now() {
    return sides.get(0);
  }

  String signs() {
    return sides.stream().map(Side::sign).collect(Collectors.joining(" "));
  }

  String inWords() {
    return sides.stream().map(Side::camp).collect(Collectors.joining("; before or also "));
  }
}
