package org.parley.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.EventType;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;

/**
 * One event for the reports of the same event, across articles; {@link Likeness} documents when two
 * reports are of one.
 *
 * <p>Reports are taken in the order of their articles' date, id and key, whatever the order of
 * arrival. Each joins the group that holds the report most like it and none that conflicts with it,
 * else begins one. So a chain of weekly rounds, each like the next, does not grow into one event.
 */
public final class EventMerger {
  /** Articles without a date come last. */
  private static final Comparator<DatedReport> IN_ORDER =
      Comparator.comparing((DatedReport r) -> r.published().map(Object::toString).orElse("9999"))
          .thenComparing(DatedReport::article)
          .thenComparing(r -> r.report().key());

  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Set<Group>> byFeature = new HashMap<>();

  /** Reports of one event. */
  private static final class Group {
    private final List<Likeness> reports = new ArrayList<>();

    double score(Likeness report) {
      return reports.stream().anyMatch(report::conflicts)
          ? 0
          : reports.stream().mapToDouble(report::score).max().orElse(0);
    }
  }

  private EventMerger() {}

  /** Groups the reports; every report stands in exactly one event. */
  public static List<Event> merge(List<DatedReport> reports) {
    EventMerger merger = new EventMerger();
    reports.stream().sorted(IN_ORDER).map(Likeness::new).forEach(merger::add);
    return merger.groups.stream()
        .map(group -> EventSummary.of(group.reports.stream().map(Likeness::dated).toList()))
        .sorted(Comparator.comparing(Event::key))
        .toList();
  }

  private void add(Likeness report) {
    List<String> features = features(report);
    Group group =
        nearest(report, features)
            .orElseGet(
                () -> {
                  Group fresh = new Group();
                  groups.add(fresh);
                  return fresh;
                });
    group.reports.add(report);
    features.forEach(
        feature -> byFeature.computeIfAbsent(feature, key -> new LinkedHashSet<>()).add(group));
  }

  /** The group that it is most like; of equals, the one that began last. */
  private Optional<Group> nearest(Likeness report, List<String> features) {
    Set<Group> candidates = new LinkedHashSet<>();
    features.forEach(feature -> candidates.addAll(byFeature.getOrDefault(feature, Set.of())));
    Optional<Group> nearest = Optional.empty();
    double best = 0;
    for (Group candidate : candidates) {
      double score = candidate.score(report);
      if (score > 0 && score >= best) {
        best = score;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** Reports of one event share a party or the place; only those that do are compared. */
  static List<String> features(Likeness report) {
    List<String> features = new ArrayList<>();
    for (EventType type : report.types()) {
      report.parties().forEach(party -> features.add(type + " " + party));
      report.report().place().ifPresent(place -> features.add(type + " @" + place));
    }
    return features;
  }
}
