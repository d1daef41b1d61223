package org.parley.evaluate;

import java.util.List;
import java.util.OptionalDouble;
import org.parley.article.Span;

/**
 * A position.
 *
 * @param holder id of the actor
 */
record AnnotatedStance(
    String id,
    String holder,
    String target,
    String position,
    String condition,
    List<Span> evidence,
    boolean optional,
    OptionalDouble confidence) {
  AnnotatedStance {
    evidence = List.copyOf(evidence);
  }
}
