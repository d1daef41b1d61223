package org.parley.review;

import java.util.Optional;
import org.parley.claim.Position;

/**
 * Of a stance.
 *
 * @param target in few words
 * @param issue that the stance is on; with {@code turned}, on its opposite
 * @param condition in few words
 */
record StanceCorrection(
    Optional<String> holder,
    Optional<Position> position,
    Optional<String> target,
    Optional<IssueRef> issue,
    Optional<String> condition)
    implements Correction {
  /** That it is on another issue. */
  static StanceCorrection on(IssueRef issue) {
    return new StanceCorrection(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(issue), Optional.empty());
  }

  @Override
  public Correction then(Correction later) {
    return later instanceof StanceCorrection other
        ? new StanceCorrection(
            other.holder.or(() -> holder),
            other.position.or(() -> position),
            other.target.or(() -> target),
            other.issue.or(() -> issue),
            other.condition.or(() -> condition))
        : later;
  }
}
