package org.parley.page;

import java.util.List;

/** A holder. */
record ChangeLine(String holder, int y, List<ChangeMark> marks) {
  int from() {
    return marks.stream().mapToInt(ChangeMark::x).min().orElse(Change.LEFT);
  }

  int to() {
    return marks.stream().mapToInt(ChangeMark::x).max().orElse(Change.LEFT);
  }
}
