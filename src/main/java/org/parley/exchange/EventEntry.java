package org.parley.exchange;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Status;

/** What the article says of an event. {@code type}: a notation of the event types. */
public record EventEntry(
    String label,
    String type,
    Status status,
    Optional<DateEntry> date,
    Optional<String> place,
    List<PartEntry> participants,
    List<Quote> evidence,
    Grounds grounds) {
  public EventEntry {
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
  }
}
