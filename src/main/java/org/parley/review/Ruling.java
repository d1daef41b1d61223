package org.parley.review;

import java.util.Optional;

/**
 * What the decisions on a claim come to: the last of them, and the corrections that nothing after
 * them took back.
 */
record Ruling(Decision.OnClaim last, Optional<Correction> correction) {
  static Ruling of(Decision.OnClaim decision) {
    return new Ruling(decision, decision.correction());
  }

  Ruling then(Ruling later) {
    return new Ruling(
        later.last,
        later.correction.map(next -> correction.map(first -> first.then(next)).orElse(next)));
  }
}
