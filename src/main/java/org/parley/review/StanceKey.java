package org.parley.review;

import org.parley.claim.Position;
import org.parley.graph.ResolvedStance;

/**
 * A position.
 *
 * @param holder key of the actor
 * @param target the words of the target; may be empty
 * @param issue its key; may be empty
 */
public record StanceKey(String holder, Position position, String target, String issue)
    implements ClaimKey {
  public StanceKey {
    if (target.isBlank() && issue.isBlank()) {
      throw new IllegalArgumentException("a stance has a target");
    }
  }

  static StanceKey of(ResolvedStance stance) {
    return new StanceKey(stance.holder(), stance.position(), stance.label(), stance.target());
  }

  @Override
  public String cell() {
    return String.join(BETWEEN, holder, position.notation(), Cells.part(target), issue);
  }

  /** How much of it a stance says: 0 for another one, else more for the better fit. */
  int likeness(ResolvedStance stance) {
    if (!stance.holder().equals(holder) || stance.position() != position) {
      return 0;
    }
    return (Words.same(target, stance.label()) ? 2 : 0) + (issue.equals(stance.target()) ? 1 : 0);
  }
}
