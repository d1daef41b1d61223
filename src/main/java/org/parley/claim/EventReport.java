package org.parley.claim;

import java.util.List;
import java.util.Optional;

/**
 * What one sentence says of an event.
 *
 * @param trigger the word or words that name the event
 * @param head lemma of the trigger
 * @param type notation of the event type, as narrow as it is known
 * @param by how its words tell of it
 * @param place id of the mention that says where
 * @param evidence the whole sentence
 */
public record EventReport(
    Evidence trigger,
    String head,
    String label,
    String type,
    Status status,
    Optional<TimeExpression> time,
    Optional<Integer> place,
    List<Argument> arguments,
    Certainty certainty,
    boolean negated,
    boolean definite,
    EventTrigger by,
    String rule,
    int sentence,
    Evidence evidence)
    implements Claim {
  public EventReport {
    arguments = List.copyOf(arguments);
  }

  /** From 0 to 1. */
  public double confidence() {
    return by.confidence();
  }

  /** The same with other words for its name. */
  public EventReport labelled(String words) {
    return new EventReport(
        trigger, head, words, type, status, time, place, arguments, certainty, negated, definite,
        by, rule, sentence, evidence);
  }
}
