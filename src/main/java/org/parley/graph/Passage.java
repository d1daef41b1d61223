package org.parley.graph;

import java.util.List;
import java.util.Set;
import org.parley.claim.Evidence;
import org.parley.claim.Position;

/**
 * What an actor holds, does or says in an article, as far as a codebook can be applied to it.
 *
 * @param key of the stance, event report or statement in its article's graph
 * @param holder key of the actor
 * @param allies keys of the actor and of whom it speaks for
 * @param words of the target, the report or what is said
 * @param position on these words; of acts and words said, for them
 * @param rule that found it
 * @param confidence from 0 to 1
 * @param evidence the sentences that say so
 */
public record Passage(
    String key,
    Kind kind,
    String holder,
    Set<String> allies,
    String words,
    Position position,
    String rule,
    double confidence,
    List<Evidence> evidence) {
  /** What it was found as. */
  public enum Kind {
    STANCE,
    ACT,
    SAID
  }

  public Passage {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1: " + confidence);
    }
    allies = Set.copyOf(allies);
    evidence = List.copyOf(evidence);
  }

  /** The words of the evidence. */
  public List<String> sentences() {
    return evidence.stream().map(Evidence::exact).toList();
  }
}
