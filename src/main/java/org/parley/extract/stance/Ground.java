package org.parley.extract.stance;

import org.parley.claim.Stance;
import org.parley.extract.syntax.Sureness;

/**
 * By what a position is known.
 *
 * @param rule the name of the rule that found it
 * @param confidence how sure the rule is, from 0 to 1
 */
record Ground(Stance.Basis basis, String rule, double confidence) {
  static Ground of(String rule, double confidence) {
    return new Ground(Stance.Basis.OTHER, rule, confidence);
  }

  /** A statement that no rule knows for a position. */
  static Ground said() {
    return new Ground(Stance.Basis.JUDGEMENT, Stance.SAID, Sureness.OPEN);
  }

  static Ground judgement(String rule, double confidence) {
    return new Ground(Stance.Basis.JUDGEMENT, "judgement:" + rule, confidence);
  }
}
