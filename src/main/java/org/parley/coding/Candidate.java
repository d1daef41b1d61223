package org.parley.coding;

import java.util.Optional;
import org.parley.claim.Position;
import org.parley.graph.Passage;

/**
 * A passage that meets a question.
 *
 * @param position from the question's side; empty where its words do not tell
 * @param confidence from 0 to 1
 * @param rule what met the question
 */
record Candidate(
    String article,
    Optional<String> date,
    Passage passage,
    String code,
    Optional<Position> position,
    double confidence,
    String rule) {
  Candidate withPosition(Position seen, double factor) {
    return new Candidate(
        article,
        date,
        passage,
        code,
        Optional.of(seen),
        confidence * factor,
        rule + "; as elsewhere");
  }
}
