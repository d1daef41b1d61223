package org.parley.claim;

import java.util.List;
import java.util.Optional;

/**
 * Phrases that stand for themselves, as targets.
 *
 * @param claims the phrases as a text, a block each, with the mentions in them and nothing claimed
 * @param targets by phrase; empty where a phrase holds no words
 */
public record ReadPhrases(ArticleClaims claims, List<Optional<Target>> targets) {
  public ReadPhrases {
    targets = List.copyOf(targets);
  }
}
