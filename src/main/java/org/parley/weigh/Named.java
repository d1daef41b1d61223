package org.parley.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.claim.EventReport;
import org.parley.claim.Mention;
import org.parley.claim.Role;

/**
 * An actor's mention near the words of a report.
 *
 * @param near all mentions there, itself among them
 * @param taken the role that the rules give it there
 * @param steps how far it is through the tree
 */
record Named(
    EventReport ground, Mention mention, List<Mention> near, Optional<Role> taken, int steps) {
  Named {
    near = List.copyOf(near);
  }

  boolean sameSentence() {
    return mention.sentence() == ground.sentence();
  }

  /** What the rules take comes first, then what is nearest. */
  static Comparator<Named> nearest() {
    return Comparator.comparing((Named named) -> named.taken().isEmpty())
        .thenComparing(Named::steps);
  }
}
