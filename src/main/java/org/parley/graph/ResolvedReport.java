package org.parley.graph;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Certainty;
import org.parley.claim.Evidence;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;

/**
 * What one article says of an event.
 *
 * @param key unique in the article, such as {@code event-3}
 * @param type notation of the event type, the narrowest that is known: {@code CONSULT}, {@code
 *     Summit}
 * @param place key of the place
 * @param negated whether the article says that it did not happen
 * @param confidence 0 to 1
 * @param rule the rule that made it
 * @param evidence the whole sentences, at least one
 */
public record ResolvedReport(
    String key,
    String label,
    String type,
    Status status,
    Optional<TimeExpression> time,
    Optional<String> place,
    List<Participation> participations,
    Certainty certainty,
    boolean negated,
    double confidence,
    String rule,
    List<Evidence> evidence) {
  public ResolvedReport {
    participations = List.copyOf(participations);
    evidence = List.copyOf(evidence);
  }

  /** The same with others who take part. */
  public ResolvedReport among(List<Participation> parts) {
    return new ResolvedReport(
        key,
        label,
        type,
        status,
        time,
        place,
        parts,
        certainty,
        negated,
        confidence,
        rule,
        evidence);
  }

  /** The same under another key, trusted so far. */
  public ResolvedReport with(String newKey, double newConfidence) {
    return new ResolvedReport(
        newKey,
        label,
        type,
        status,
        time,
        place,
        participations,
        certainty,
        negated,
        newConfidence,
        rule,
        evidence);
  }
}
