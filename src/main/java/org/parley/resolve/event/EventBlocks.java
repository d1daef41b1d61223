package org.parley.resolve.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parley.graph.DatedReport;

/**
 * Divides reports into blocks that {@link EventMerger} can take one by one: reports of two blocks
 * are never of one event, nor does either matter to what becomes of the other. That is so since a
 * report joins only what holds one which it is like and does not conflict with, and is compared
 * only with those that it shares a feature with; a chain of such pairs is a block.
 *
 * <p>Reports have numbers. Whoever has some of the features only finds some of the pairs; the
 * {@link #links} of all who look, taken together, are the blocks.
 */
public final class EventBlocks {
  private final Map<Long, Long> nearer = new HashMap<>();

  /** What only those reports have in common that are ever compared. */
  public static List<String> features(DatedReport report) {
    return EventMerger.features(new Likeness(report));
  }

  /**
   * Brings together which of the reports can be of one event.
   *
   * @param reports by their numbers
   * @param wanted the features to look at
   */
  public void compare(Map<Long, DatedReport> reports, Predicate<String> wanted) {
    Map<String, List<Map.Entry<Long, Likeness>>> byFeature = new HashMap<>();
    reports.forEach(
        (number, report) -> {
          Likeness likeness = new Likeness(report);
          EventMerger.features(likeness).stream()
              .filter(wanted)
              .forEach(
                  feature ->
                      byFeature
                          .computeIfAbsent(feature, none -> new ArrayList<>())
                          .add(Map.entry(number, likeness)));
        });
    byFeature.values().forEach(this::compare);
  }

  private void compare(List<Map.Entry<Long, Likeness>> alike) {
    for (int i = 0; i < alike.size(); i++) {
      for (int j = 0; j < i; j++) {
        long one = alike.get(i).getKey();
        long other = alike.get(j).getKey();
        if (of(one) != of(other) && meets(alike.get(i).getValue(), alike.get(j).getValue())) {
          join(one, other);
        }
      }
    }
  }

  /** Whether either could join a group for the other's sake. */
  static boolean meets(Likeness one, Likeness other) {
    return !one.conflicts(other) && one.score(other) > 0
        || !other.conflicts(one) && other.score(one) > 0;
  }

  /** Brings two blocks together. */
  public void join(long one, long other) {
    long first = of(one);
    long second = of(other);
    if (first != second) {
      nearer.put(Math.max(first, second), Math.min(first, second));
    }
  }

  /** The least number of its block. */
  public long of(long report) {
    long at = report;
    for (Long next = nearer.get(at); next != null; next = nearer.get(at)) {
      Long beyond = nearer.get(next);
      if (beyond != null) {
        nearer.put(at, beyond);
      }
      at = next;
    }
    return at;
  }

  /** By the number of each report that is not the least of its block, that one. */
  public Map<Long, Long> links() {
    Map<Long, Long> links = new HashMap<>();
    List.copyOf(nearer.keySet()).forEach(report -> links.put(report, of(report)));
    return links;
  }
}
