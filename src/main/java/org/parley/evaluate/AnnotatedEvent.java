package org.parley.evaluate;

import java.util.List;
import java.util.OptionalDouble;
import org.parley.article.Span;

/**
 * Something that happened, or is to.
 *
 * @param date an ISO day, month or year
 */
record AnnotatedEvent(
    String id,
    String label,
    String type,
    String status,
    String date,
    String place,
    List<AnnotatedParticipant> participants,
    List<Span> evidence,
    boolean optional,
    OptionalDouble confidence) {
  AnnotatedEvent {
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
  }
}
