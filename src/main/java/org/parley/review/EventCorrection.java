package org.parley.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Role;
import org.parley.claim.Status;

/**
 * Of an event.
 *
 * @param date an ISO day, month or year, or two of them with a slash between
 * @param roles who takes part as what
 * @param dropped who does not
 */
record EventCorrection(
    Optional<String> type,
    Optional<Status> status,
    Optional<String> place,
    Optional<String> date,
    Optional<String> label,
    Map<String, Role> roles,
    Set<String> dropped)
    implements Correction {
  public EventCorrection {
    roles = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    dropped = Set.copyOf(dropped);
  }

  @Override
  public Correction then(Correction later) {
    if (!(later instanceof EventCorrection other)) {
      return later;
    }
    Map<String, Role> added = new LinkedHashMap<>(roles);
    added.putAll(other.roles);
    other.dropped.forEach(added::remove);
    List<String> gone = new ArrayList<>(dropped);
    gone.removeAll(other.roles.keySet());
    gone.addAll(other.dropped);
    return new EventCorrection(
        other.type.or(() -> type),
        other.status.or(() -> status),
        other.place.or(() -> place),
        other.date.or(() -> date),
        other.label.or(() -> label),
        added,
        Set.copyOf(new java.util.TreeSet<>(gone)));
  }
}
