package org.parley.query;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, at spaces where there are any. */
final class Wrap {
  private Wrap() {}

  /**
   * @param width code points a line, at least 1
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.codePointCount(0, rest.length()) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
