package org.parley.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.graph.CountedParticipation;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;
import org.parley.graph.Participation;
import org.parley.graph.ReportRef;
import org.parley.graph.ResolvedReport;
import org.parley.graph.StatusRecord;
import org.parley.resolve.gazetteer.Slugs;

/**
 * What the reports of one event say of it together. Where they disagree, the event has what most of
 * them say, the latest of equals; the reports keep what each says.
 */
final class EventSummary {
  /** What does not undo that something has occurred: articles look back on plans, too. */
  private static final Set<Status> PLANS = Set.of(Status.PLANNED, Status.PROPOSED);

  private static final int DAY = 10;

  private EventSummary() {}

  /**
   * @param reports at least one, oldest article first
   */
  static Event of(List<DatedReport> reports) {
    DatedReport first = reports.getFirst();
    return new Event(
        key(first),
        first.report().label(),
        type(reports),
        status(reports),
        time(reports),
        place(reports),
        participations(reports),
        reports.stream().map(EventSummary::record).toList(),
        reports.stream()
            .map(EventSummary::reference)
            .sorted(Comparator.comparing(ReportRef::article).thenComparing(ReportRef::report))
            .toList());
  }

  /** The key of an event that begins with this report. */
  static String key(DatedReport first) {
    return Slugs.of(first.article().replace(' ', '-') + "-" + first.report().key());
  }

  private static String type(List<DatedReport> reports) {
    List<String> types =
        reports.stream()
            .filter(each -> !KindsOfEvent.callsOff(each.report()))
            .map(each -> each.report().type())
            .toList();
    if (types.isEmpty()) {
      return reports.getFirst().report().type();
    }
    return most(types, type -> !KindsOfEvent.isBroad(type)).orElse(types.getFirst());
  }

  private static Status status(List<DatedReport> reports) {
    Status status = reports.getFirst().report().status();
    for (DatedReport each : reports) {
      Status next = each.report().status();
      status = status == Status.OCCURRED && PLANS.contains(next) ? status : next;
    }
    return status;
  }

  /** A day goes before a month or year. */
  private static Optional<TimeExpression> time(List<DatedReport> reports) {
    List<DatedReport> dated =
        reports.stream().filter(each -> !KindsOfEvent.callsOff(each.report())).toList();
    List<TimeExpression> times =
        said(dated.isEmpty() ? reports : dated, ResolvedReport::time).toList();
    List<String> values = times.stream().flatMap(time -> time.value().stream()).toList();
    Optional<String> value = most(values, each -> each.length() == DAY);
    return value.isEmpty()
        ? times.stream().findFirst()
        : times.stream().filter(time -> time.value().equals(value)).findFirst();
  }

  /** A place in a state goes before the state. */
  private static Optional<String> place(List<DatedReport> reports) {
    List<String> states =
        reports.stream()
            .flatMap(
                each ->
                    each.state().filter(s -> !each.report().place().equals(each.state())).stream())
            .toList();
    return most(said(reports, ResolvedReport::place).toList(), place -> !states.contains(place));
  }

  private static <T> Stream<T> said(
      List<DatedReport> reports, Function<ResolvedReport, Optional<T>> what) {
    return reports.stream().flatMap(each -> what.apply(each.report()).stream());
  }

  /** The most frequent of those preferred, else of all; of equals, the one that comes last. */
  private static Optional<String> most(List<String> values, Predicate<String> preferred) {
    List<String> better = values.stream().filter(preferred).toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String value : better.isEmpty() ? values : better) {
      int count = counts.getOrDefault(value, 0) + 1;
      counts.remove(value);
      counts.put(value, count);
    }
    return counts.entrySet().stream()
        .reduce((one, other) -> other.getValue() >= one.getValue() ? other : one)
        .map(Map.Entry::getKey);
  }

  private static List<CountedParticipation> participations(List<DatedReport> reports) {
    Map<String, Map<Role, Integer>> counts = new TreeMap<>();
    for (DatedReport each : reports) {
      for (Participation part : each.report().participations()) {
        counts
            .computeIfAbsent(part.actor(), actor -> new TreeMap<>())
            .merge(part.role(), 1, Integer::sum);
      }
    }
    List<CountedParticipation> participations = new ArrayList<>();
    counts.forEach(
        (actor, roles) ->
            roles.forEach(
                (role, count) -> participations.add(new CountedParticipation(actor, role, count))));
    return participations;
  }

  private static StatusRecord record(DatedReport each) {
    return new StatusRecord(
        each.report().status(), each.published().map(Object::toString), reference(each));
  }

  private static ReportRef reference(DatedReport each) {
    return new ReportRef(each.article(), each.report().key());
  }
}
