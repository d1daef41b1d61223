package org.parley.pipeline;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An article as the store has it.
 *
 * @param hash its content hash
 * @param readers whose claims stand in its graph
 */
record StoredArticle(String hash, SortedSet<String> readers) {
  StoredArticle {
    readers = new TreeSet<>(readers);
  }
}
