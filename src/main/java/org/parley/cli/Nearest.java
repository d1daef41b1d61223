package org.parley.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a mistyped word was probably meant to be. */
final class Nearest {
  /** One wrong letter in three is still a slip. */
  private static final int LETTERS_PER_SLIP = 3;

  private Nearest() {}

  static Optional<String> to(String word, Collection<String> known) {
    int slips = Math.max(1, word.length() / LETTERS_PER_SLIP);
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    return known.stream()
        .filter(each -> distance.apply(word, each) >= 0)
        .min(
            Comparator.comparing((String each) -> distance.apply(word, each))
                .thenComparing(each -> each));
  }
}
