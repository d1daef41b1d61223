package org.parley.page;

/**
 * A stretch that is marked as a whole.
 *
 * @param claims the ids of those whose sentence it is in, with blanks between
 * @param parts {@code id:part}, with blanks between
 * @param anchor the id of the sentence that begins here; empty if none does
 */
record Segment(String text, String claims, String parts, String anchor) {
  boolean marked() {
    return !claims.isEmpty();
  }
}
