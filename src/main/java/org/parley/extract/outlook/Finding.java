package org.parley.extract.outlook;

import org.parley.claim.Certainty;
import org.parley.claim.Status;

/**
 * What was found out of whether an event happened.
 *
 * @param negated whether the event's own word is negated
 * @param ahead whether the words look forward, so that "on Monday" is the next one
 */
public record Finding(Status status, Certainty certainty, boolean negated, boolean ahead) {
  public static final Finding DONE = of(Status.OCCURRED);

  static Finding of(Status status) {
    return new Finding(status, Certainty.CERTAIN, false, lookingAhead(status));
  }

  public Finding with(Status other) {
    return new Finding(other, certainty, negated, ahead || lookingAhead(other));
  }

  /** The less sure of the two. */
  Finding hedged(Certainty other) {
    return other.compareTo(certainty) > 0 ? new Finding(status, other, negated, ahead) : this;
  }

  Finding negated(boolean value) {
    return new Finding(status, certainty, value, ahead);
  }

  private static boolean lookingAhead(Status status) {
    return status == Status.PLANNED || status == Status.PROPOSED;
  }
}
