package org.parley.resolve.gazetteer;

/**
 * Where a row stands, for what is said about it.
 *
 * @param line 1 for the first
 */
record RowSource(String file, long line) {
  BrokenGazetteerException broken(String message) {
    return BrokenGazetteerException.at(file, line, message);
  }
}
