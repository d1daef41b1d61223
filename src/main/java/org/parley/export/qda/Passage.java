package org.parley.export.qda;

import java.util.List;

/**
 * A claim at its characters.
 *
 * @param key the claim's IRI, with its evidence's
 * @param start in code points from 0, as programs that read REFI-QDA count
 * @param end exclusive
 */
record Passage(String key, String name, String description, int start, int end, List<Code> codes) {
  Passage {
    codes = List.copyOf(codes);
  }
}
