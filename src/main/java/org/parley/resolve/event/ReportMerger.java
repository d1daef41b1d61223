package org.parley.resolve.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.claim.Certainty;
import org.parley.claim.EventReport;
import org.parley.claim.EventType;
import org.parley.claim.Evidence;
import org.parley.claim.Status;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;

/** Joins the reports of one article that tell of one event, as {@link SameEvent} decides. */
public final class ReportMerger {
  private ReportMerger() {}

  /** The events that the reports tell of, in the order of the text. */
  public static List<JoinedReport> joined(List<NamedReport> reports) {
    List<ReportGroup> groups = new ArrayList<>();
    Map<Optional<EventType>, List<ReportGroup>> byType = new HashMap<>();
    for (NamedReport named : reports) {
      List<ReportGroup> alike =
          byType.computeIfAbsent(EventType.of(named.report().type()), t -> new ArrayList<>());
      Optional<ReportGroup> same = last(alike, group -> SameEvent.of(group, named));
      ReportGroup group =
          same.orElseGet(
              () -> {
                ReportGroup fresh = new ReportGroup();
                groups.add(fresh);
                alike.add(fresh);
                return fresh;
              });
      group.add(named, same.isEmpty() || SameEvent.told(group, named));
    }
    for (int i = 1; i < groups.size(); i++) {
      ReportGroup group = groups.get(i);
      if (SameEvent.anotherRound(group)) {
        last(groups.subList(0, i), before -> SameEvent.roundOf(before, group))
            .ifPresent(group::sitsAgain);
      }
    }
    List<JoinedReport> merged = new ArrayList<>();
    for (ReportGroup group : groups) {
      boolean noun = group.reports.getFirst().report().by().isNoun();
      boolean slight = group.reports.stream().allMatch(r -> r.report().by().isSlight());
      if (!slight && (!group.actors.isEmpty() || noun && group.place.isPresent())) {
        merged.add(
            new JoinedReport(
                resolved(group, "event-" + (merged.size() + 1)),
                group.reports.stream().map(NamedReport::report).toList()));
      }
    }
    return merged;
  }

  private static Optional<ReportGroup> last(
      List<ReportGroup> groups, Predicate<ReportGroup> which) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (which.test(groups.get(i))) {
        return Optional.of(groups.get(i));
      }
    }
    return Optional.empty();
  }

  private static ResolvedReport resolved(ReportGroup group, String key) {
    NamedReport main = group.reports.getFirst();
    for (NamedReport named : group.reports) {
      boolean better =
          words(named.report().label()) > words(main.report().label())
              && words(named.report().label()) <= 8;
      if (better) {
        main = named;
      }
    }
    Set<Evidence> evidence = new java.util.TreeSet<>();
    group.reports.forEach(r -> evidence.add(r.report().evidence()));
    List<Participation> participations = new ArrayList<>();
    group.actors.forEach((actor, role) -> participations.add(new Participation(actor, role)));
    participations.sort(
        java.util.Comparator.comparing(Participation::actor).thenComparing(Participation::role));
    EventReport best = main.report();
    EventReport telling = telling(group);
    Certainty certainty = telling.certainty();
    String type =
        group.reports.stream()
            .map(r -> r.report().type())
            .filter(t -> EventType.narrower().containsKey(t))
            .findFirst()
            .orElse(best.type());
    return new ResolvedReport(
        key,
        best.label(),
        type,
        telling.status(),
        group.time,
        group.place,
        participations,
        certainty,
        telling.negated(),
        best.confidence(),
        best.rule(),
        List.copyOf(evidence));
  }

  /**
   * The report whose status counts: one that calls the event off; else one of those whose status
   * most of the reports share, where a verb that says so counts more than a bare noun.
   */
  private static EventReport telling(ReportGroup group) {
    Map<Status, Double> weights = new LinkedHashMap<>();
    for (NamedReport named : group.reports) {
      EventReport report = named.report();
      if (report.status() == Status.CANCELLED) {
        return report;
      }
      boolean bare = report.status() == Status.OCCURRED && report.by().tellsInPassing();
      boolean wished = report.status() == Status.PROPOSED;
      weights.merge(report.status(), bare ? 1.0 : wished ? 1.2 : 2.0, Double::sum);
    }
    Status heaviest =
        weights.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .orElseThrow()
            .getKey();
    return group.reports.stream()
        .map(NamedReport::report)
        .filter(report -> report.status() == heaviest)
        .findFirst()
        .orElseThrow();
  }

  private static int words(String label) {
    return label.split(" ").length;
  }
}
