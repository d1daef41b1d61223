package org.parley.graph;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;

/**
 * The event itself, one across articles.
 *
 * @param key lower-case ASCII slug
 * @param status the latest that is reported
 * @param place key of the place
 * @param history its statuses by report, oldest article first
 * @param reports its reports, sorted by article and key
 */
public record Event(
    String key,
    String label,
    String type,
    Status status,
    Optional<TimeExpression> time,
    Optional<String> place,
    List<CountedParticipation> participations,
    List<StatusRecord> history,
    List<ReportRef> reports) {
  public Event {
    participations = List.copyOf(participations);
    history = List.copyOf(history);
    reports = List.copyOf(reports);
  }
}
