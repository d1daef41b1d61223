package org.parley.cli;

import java.util.Optional;

/**
 * Which claims somebody wants to decide on.
 *
 * @param below only those with less confidence
 * @param actor a name of an actor that they name
 * @param issue words of the issue that they are on
 * @param claim the IRI of the only one
 * @param after the IRI of the one that they come after
 */
record ClaimChoice(
    Optional<ClaimKind> kind,
    double below,
    Optional<String> actor,
    Optional<String> issue,
    Optional<String> claim,
    Optional<String> after,
    int limit) {
  boolean wants(ClaimKind other) {
    return kind.isEmpty() || kind.get() == other;
  }
}
