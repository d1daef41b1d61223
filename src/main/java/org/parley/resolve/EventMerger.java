package org.parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.claim.EventType;
import org.parley.claim.Role;
import org.parley.claim.TimeExpression;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;

/**
 * One event for the reports of the same event, across articles. Two reports meet when their types
 * are equal, nothing in place or time speaks against it, and enough speaks for it: a shared place
 * or day, and shared parties. Groups are built in the order of date, article and key, so that the
 * result does not depend on the order of arrival.
 */
public final class EventMerger {
  private EventMerger() {}

  private static final class Group {
    final List<DatedReport> reports = new ArrayList<>();
  }

  /** Groups the reports; every report stands in exactly one event. */
  public static List<Event> merge(List<DatedReport> reports) {
    List<DatedReport> ordered = new ArrayList<>(reports);
    ordered.sort(
        Comparator.comparing((DatedReport r) -> r.published().map(Object::toString).orElse("9999"))
            .thenComparing(DatedReport::article)
            .thenComparing(r -> r.report().key()));
    List<Group> groups = new ArrayList<>();
    Map<String, Set<Group>> byFeature = new HashMap<>();
    for (DatedReport report : ordered) {
      Group best = null;
      double bestScore = 0;
      Set<Group> candidates = new LinkedHashSet<>();
      features(report).forEach(f -> candidates.addAll(byFeature.getOrDefault(f, Set.of())));
      for (Group group : candidates) {
        double score = score(group, report);
        if (score > bestScore) {
          bestScore = score;
          best = group;
        }
      }
      if (best == null) {
        best = new Group();
        groups.add(best);
      }
      best.reports.add(report);
      Group joined = best;
      features(report)
          .forEach(f -> byFeature.computeIfAbsent(f, k -> new LinkedHashSet<>()).add(joined));
    }
    return groups.stream()
        .map(EventMerger::event)
        .sorted(Comparator.comparing(Event::key))
        .toList();
  }

  /** Reports of one event share a party or the place; only those that do are compared. */
  private static List<String> features(DatedReport report) {
    String type = EventType.of(report.report().type()).map(Enum::name).orElse("");
    List<String> features = new ArrayList<>();
    actors(report.report()).forEach(actor -> features.add(type + " " + actor));
    report.report().place().ifPresent(place -> features.add(type + " @" + place));
    return features;
  }

  private static double score(Group group, DatedReport report) {
    double best = 0;
    for (DatedReport other : group.reports) {
      if (other.article().equals(report.article())) {
        return 0;
      }
      best = Math.max(best, alike(other, report));
    }
    return best;
  }

  /** How surely two reports of different articles tell of one event: 0 when they do not. */
  static double alike(DatedReport a, DatedReport b) {
    ResolvedReport x = a.report();
    ResolvedReport y = b.report();
    if (!EventType.of(x.type()).equals(EventType.of(y.type()))) {
      return 0;
    }
    Optional<String> day = value(x);
    Optional<String> otherDay = value(y);
    boolean sameDay =
        day.isPresent()
            && otherDay.isPresent()
            && (day.get().startsWith(otherDay.get()) || otherDay.get().startsWith(day.get()));
    if (day.isPresent() && otherDay.isPresent() && !sameDay) {
      return 0;
    }
    if (x.place().isPresent() && y.place().isPresent() && !x.place().equals(y.place())) {
      return 0;
    }
    boolean samePlace = x.place().isPresent() && x.place().equals(y.place());
    Set<String> shared = actors(x);
    Set<String> others = actors(y);
    int smaller = Math.min(shared.size(), others.size());
    shared.retainAll(others);
    double parties = smaller == 0 ? 0 : (double) shared.size() / smaller;
    if (!near(a, b) && !sameDay || parties == 0 && !samePlace) {
      return 0;
    }
    double score =
        (sameDay && day.get().length() > 7 ? 1 : sameDay ? 0.4 : 0)
            + (samePlace ? 1 : 0)
            + parties
            + (sameWords(x.label(), y.label()) ? 0.5 : 0);
    return score >= 1.5 && (parties > 0 || samePlace) ? score : 0;
  }

  /** Articles of one fortnight tell of one occasion; without dates nothing speaks against it. */
  private static boolean near(DatedReport a, DatedReport b) {
    if (a.published().isEmpty() || b.published().isEmpty()) {
      return true;
    }
    return Math.abs(a.published().get().toEpochDay() - b.published().get().toEpochDay()) <= 14;
  }

  private static boolean sameWords(String a, String b) {
    Set<String> words = new HashSet<>(List.of(Slugs.of(a).split("-")));
    Set<String> other = new HashSet<>(List.of(Slugs.of(b).split("-")));
    int smaller = Math.min(words.size(), other.size());
    words.retainAll(other);
    return words.size() * 2 > smaller;
  }

  private static Set<String> actors(ResolvedReport report) {
    Set<String> actors = new HashSet<>();
    report.participations().forEach(p -> actors.add(p.actor()));
    return actors;
  }

  private static Optional<String> value(ResolvedReport report) {
    return report.time().flatMap(TimeExpression::value);
  }

  private static Event event(Group group) {
    DatedReport first = group.reports.getFirst();
    DatedReport last = group.reports.getLast();
    Map<String, Integer> counts = new TreeMap<>();
    for (DatedReport report : group.reports) {
      for (Participation participation : report.report().participations()) {
        counts.merge(participation.actor() + " " + participation.role(), 1, Integer::sum);
      }
    }
    List<Event.CountedParticipation> participations = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          int space = key.lastIndexOf(' ');
          participations.add(
              new Event.CountedParticipation(
                  key.substring(0, space), Role.valueOf(key.substring(space + 1)), count));
        });
    List<Event.StatusRecord> history = new ArrayList<>();
    List<Event.ReportRef> references = new ArrayList<>();
    for (DatedReport report : group.reports) {
      Event.ReportRef reference = new Event.ReportRef(report.article(), report.report().key());
      references.add(reference);
      history.add(
          new Event.StatusRecord(
              report.report().status(), report.published().map(Object::toString), reference));
    }
    references.sort(
        Comparator.comparing(Event.ReportRef::article).thenComparing(Event.ReportRef::report));
    Optional<TimeExpression> time =
        group.reports.stream()
            .map(r -> r.report().time())
            .flatMap(Optional::stream)
            .max(Comparator.comparingInt(t -> t.value().map(String::length).orElse(0)));
    Optional<String> place =
        group.reports.stream().map(r -> r.report().place()).flatMap(Optional::stream).findFirst();
    String key = Slugs.of(first.article() + " " + first.report().key());
    return new Event(
        key,
        first.report().label(),
        first.report().type(),
        last.report().status(),
        time,
        place,
        participations,
        history,
        references);
  }
}
