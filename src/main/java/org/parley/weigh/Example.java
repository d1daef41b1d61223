package org.parley.weigh;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A claim of which gold says whether it is right.
 *
 * @param article its id
 * @param features what is known of it
 * @param found whether the gold has it, in other words perhaps
 * @param right whether it is right as it stands
 */
public record Example(String article, SortedSet<String> features, boolean found, boolean right) {
  public Example {
    features = Collections.unmodifiableSortedSet(new TreeSet<>(features));
  }

  /**
   * What is to be learned of it, from 0 to 1.
   *
   * @param half what a claim is worth that gold has, but not as it stands
   */
  double worth(double half) {
    return right ? 1 : found ? half : 0;
  }

  /** The confidence that it needs in any case. */
  double needs() {
    return StanceFeatures.ofOpen(features) ? Least.OPEN : 0;
  }
}
