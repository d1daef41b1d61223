package org.parley.export.qda;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A code of a project.
 *
 * @param tree the code above it, which nothing is coded with
 * @param key what its identifier is made of, so that the same store gives the same
 */
record Code(String tree, String key, String name) implements Comparable<Code> {
  String guid() {
    return guid(key);
  }

  /** In the same way as the program's codebooks do, so that both meet in one project. */
  static String guid(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }

  @Override
  public int compareTo(Code other) {
    int trees = tree.compareTo(other.tree);
    int names = trees != 0 ? trees : name.compareTo(other.name);
    return names != 0 ? names : key.compareTo(other.key);
  }
}
