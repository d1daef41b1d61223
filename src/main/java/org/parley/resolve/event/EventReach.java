package org.parley.resolve.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.graph.DatedReport;

/**
 * How far a change of some reports can reach. {@link EventMerger} puts a report only into a group
 * that holds one which it is like and does not conflict with, so what becomes of a report depends
 * on those alone that a chain of such pairs leads to. Events whose keys meet are taken for one,
 * too, since one IRI stands for both.
 */
public final class EventReach {
  private final Map<String, List<Likeness>> byFeature = new HashMap<>();
  private final Map<String, List<Likeness>> byKey = new HashMap<>();
  private final Set<DatedReport> reached = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Likeness> open = new ArrayDeque<>();

  private EventReach() {}

  /**
   * The changed reports and all others, by identity, whose events can be others for their sake.
   *
   * @param changed as they were and as they are
   * @param others all that stay
   */
  public static Set<DatedReport> of(
      Collection<DatedReport> changed, Collection<DatedReport> others) {
    EventReach reach = new EventReach();
    if (!changed.isEmpty()) {
      others.forEach(report -> reach.index(new Likeness(report)));
      changed.forEach(report -> reach.index(new Likeness(report)));
      changed.forEach(report -> reach.reach(new Likeness(report)));
      reach.spread();
    }
    return reach.reached;
  }

  private void index(Likeness report) {
    EventMerger.features(report).forEach(feature -> in(byFeature, feature).add(report));
    in(byKey, key(report)).add(report);
  }

  private static List<Likeness> in(Map<String, List<Likeness>> index, String key) {
    return index.computeIfAbsent(key, none -> new ArrayList<>());
  }

  private static String key(Likeness report) {
    return EventSummary.key(report.dated());
  }

  private boolean reach(Likeness report) {
    if (!reached.add(report.dated())) {
      return false;
    }
    open.add(report);
    return true;
  }

  private void spread() {
    while (!open.isEmpty()) {
      Likeness report = open.poll();
      in(byKey, key(report)).forEach(this::reach);
      for (String feature : EventMerger.features(report)) {
        in(byFeature, feature)
            .removeIf(
                other ->
                    reached.contains(other.dated())
                        || EventBlocks.meets(report, other) && reach(other));
      }
    }
  }
}
