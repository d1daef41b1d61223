package org.parley.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;

/**
 * What a claim should have said. What is empty stays as it was; {@link #NONE} takes away.
 *
 * <p>Actors and places are named by key, or by a name that the article or the gazetteer has.
 */
sealed interface Correction {
  /** That an event has no place or date, or a stance no condition. */
  String NONE = "none";

  /** This, and where the other says something, the other. */
  Correction then(Correction later);

  /**
   * Of a stance.
   *
   * @param target in few words
   * @param issue that the stance is on; with {@code turned}, on its opposite
   * @param condition in few words
   */
  record OfStance(
      Optional<String> holder,
      Optional<Position> position,
      Optional<String> target,
      Optional<IssueRef> issue,
      Optional<String> condition)
      implements Correction {
    /** That it is on another issue. */
    static OfStance on(IssueRef issue) {
      return new OfStance(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(issue),
          Optional.empty());
    }

    @Override
    public Correction then(Correction later) {
      return later instanceof OfStance other
          ? new OfStance(
              other.holder.or(() -> holder),
              other.position.or(() -> position),
              other.target.or(() -> target),
              other.issue.or(() -> issue),
              other.condition.or(() -> condition))
          : later;
    }
  }

  /**
   * Of an event.
   *
   * @param date an ISO day, month or year, or two of them with a slash between
   * @param roles who takes part as what
   * @param dropped who does not
   */
  record OfEvent(
      Optional<String> type,
      Optional<Status> status,
      Optional<String> place,
      Optional<String> date,
      Optional<String> label,
      Map<String, Role> roles,
      Set<String> dropped)
      implements Correction {
    public OfEvent {
      roles = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(roles));
      dropped = Set.copyOf(dropped);
    }

    @Override
    public Correction then(Correction later) {
      if (!(later instanceof OfEvent other)) {
        return later;
      }
      Map<String, Role> added = new LinkedHashMap<>(roles);
      added.putAll(other.roles);
      other.dropped.forEach(added::remove);
      List<String> gone = new ArrayList<>(dropped);
      gone.removeAll(other.roles.keySet());
      gone.addAll(other.dropped);
      return new OfEvent(
          other.type.or(() -> type),
          other.status.or(() -> status),
          other.place.or(() -> place),
          other.date.or(() -> date),
          other.label.or(() -> label),
          added,
          Set.copyOf(new java.util.TreeSet<>(gone)));
    }
  }
}
