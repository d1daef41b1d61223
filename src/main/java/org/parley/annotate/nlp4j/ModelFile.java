package org.parley.annotate.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

/**
 * A file of arrays, each its length and then its numbers, little-endian: it loads as fast as the
 * disk, where Java's serialisation takes seconds. Small objects are serialised into byte arrays.
 */
final class ModelFile {
  /** What the library's own models hold, and nothing else, so that no file can smuggle code in. */
  private static final ObjectInputFilter KNOWN_CLASSES =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;"
              + "java.lang.*;java.util.*;!*");

  private ModelFile() {}

  /** The one object of a serialised stream, if it is made of nothing but known classes. */
  static Object deserialise(InputStream stream) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(stream)) {
      in.setObjectInputFilter(KNOWN_CLASSES);
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("a model of another version of NLP4J", e);
    }
  }
}
