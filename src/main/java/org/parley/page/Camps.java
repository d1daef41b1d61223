package org.parley.page;

import java.util.Map;

/**
 * A question with the holders in each camp, by their latest position.
 *
 * @param holders how many there are in all
 */
record Camps(String iri, String label, int holders, int articles, Map<Side, Integer> sizes) {
  int size(Side side) {
    return sizes.getOrDefault(side, 0);
  }
}
