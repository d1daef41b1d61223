package org.parley.evaluate;

import java.nio.file.Path;
import java.util.Map;

/** What people wrote down, to hold a reading against. */
public sealed interface Gold permits AnnotationGold, MatrixGold, AttributionGold, SentenceGold {
  /** The folder or file. */
  Path path();

  GoldKind kind();

  /** The texts that stand beside the gold, by article; not all need be there. */
  Map<String, String> texts();
}
