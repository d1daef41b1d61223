package org.parley.review;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.claim.EventType;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;

/**
 * An event.
 *
 * @param type notation of its type
 * @param participants keys of those who take part
 * @param label may be empty
 */
public record EventKey(String type, Set<String> participants, String label) implements ClaimKey {
  public EventKey {
    participants = java.util.Collections.unmodifiableSet(new TreeSet<>(participants));
  }

  static EventKey of(ResolvedReport report) {
    return new EventKey(report.type(), participants(report), report.label());
  }

  @Override
  public String cell() {
    return String.join(BETWEEN, type, String.join(", ", participants), Cells.part(label));
  }

  /** As for stances; a narrower type is as good as its wider one. */
  int likeness(ResolvedReport report) {
    if (!EventType.of(type).equals(EventType.of(report.type()))) {
      return 0;
    }
    return (participants.equals(participants(report)) ? 2 : 0)
        + (Words.same(label, report.label()) ? 1 : 0);
  }

  private static Set<String> participants(ResolvedReport report) {
    return report.participations().stream()
        .map(Participation::actor)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
