package org.parley.resolve.event;

import java.util.Optional;
import java.util.Set;
import org.parley.claim.EventType;
import org.parley.claim.Status;
import org.parley.graph.ResolvedReport;
import org.parley.lexicon.OccasionTypes;

/** Which types two articles may give one event. */
final class KindsOfEvent {
  private static final OccasionTypes TYPES = new OccasionTypes();

  /** Meetings and agreements: an article may be a day off, as they last or come at night. */
  static final Set<EventType> OCCASIONS = Set.of(EventType.CONSULT, EventType.AGREE);

  private KindsOfEvent() {}

  /** Whether the reports can be of one event by their types. */
  static boolean compatible(ResolvedReport one, ResolvedReport other) {
    return compatible(one.type(), other.type())
        || callsOff(one) && isOccasion(other.type())
        || callsOff(other) && isOccasion(one.type());
  }

  /**
   * Whether the notations can be of one event: they are equal, one is the type above the other, or
   * both are usual words for one occasion.
   */
  static boolean compatible(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Optional<EventType> above = EventType.of(one);
    if (above.isEmpty() || !above.equals(EventType.of(other))) {
      return false;
    }
    return isBroad(one) || isBroad(other) || TYPES.together(one, other);
  }

  static boolean isOccasion(String notation) {
    return EventType.of(notation).filter(OCCASIONS::contains).isPresent();
  }

  /**
   * Whether the report tells of an event by its being called off: the act is a refusal ({@code
   * REJECT}), the event that it is about a meeting or agreement.
   */
  static boolean callsOff(ResolvedReport report) {
    return report.status() == Status.CANCELLED
        && EventType.of(report.type()).filter(type -> type == EventType.REJECT).isPresent();
  }

  static boolean isBroad(String notation) {
    return !EventType.narrower().containsKey(notation);
  }
}
