package org.parley.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.claim.Certainty;
import org.parley.claim.EventReport;
import org.parley.claim.EventType;
import org.parley.claim.Evidence;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;

/**
 * Reports of one article that tell of one event: same type, words of one family, and nothing in
 * parties, place or time that speaks against it.
 */
final class ReportMerger {
  private static final EventFamilies FAMILIES = new EventFamilies();

  private static final ReferenceWords WORDS = ReferenceWords.builtIn();

  /** How far the sentences go that a headline sums up. */
  private static final int LEAD = 2;

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  /** "The departure after a round of talks" is not the talks. */
  private static final Pattern PREPOSITION =
      Pattern.compile(" (?:in|at|on|for|to|after|before|during|from|with) ");

  /** A day that counts from the article's own. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "day\\b|\\b(?:tomorrow|tonight|this (?:morning|afternoon|evening))\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * A report whose names are resolved.
   *
   * @param states the state that each of the actors speaks for, where there is one
   * @param headline whether the article's headline tells it
   */
  record Named(
      EventReport report,
      Map<String, Role> actors,
      Map<String, String> states,
      Optional<String> place,
      boolean headline) {}

  private static final class Group {
    final List<Named> reports = new ArrayList<>();
    final Map<String, Role> actors = new LinkedHashMap<>();
    final Map<String, String> states = new LinkedHashMap<>();
    Optional<String> place = Optional.empty();
    Optional<TimeExpression> time = Optional.empty();
  }

  private ReportMerger() {}

  static List<ResolvedReport> merge(List<Named> reports) {
    List<Group> groups = new ArrayList<>();
    for (Named named : reports) {
      Optional<Group> same = Optional.empty();
      for (int i = groups.size() - 1; i >= 0 && same.isEmpty(); i--) {
        if (sameEvent(groups.get(i), named)) {
          same = Optional.of(groups.get(i));
        }
      }
      Group group =
          same.orElseGet(
              () -> {
                Group fresh = new Group();
                groups.add(fresh);
                return fresh;
              });
      group.reports.add(named);
      named.actors().forEach(group.actors::putIfAbsent);
      group.states.putAll(named.states());
      named
          .actors()
          .forEach(
              (actor, role) -> {
                if (role == Role.HOST || role == Role.SIGNATORY || role == Role.MEDIATOR) {
                  group.actors.put(actor, role);
                }
              });
      group.place = group.place.or(named::place);
      if (group.time.flatMap(TimeExpression::value).isEmpty()
          && named.report().time().isPresent()) {
        group.time = named.report().time();
      }
    }
    List<ResolvedReport> merged = new ArrayList<>();
    for (Group group : groups) {
      boolean noun = group.reports.getFirst().report().rule().startsWith("event-noun");
      if (!group.actors.isEmpty() || noun && group.place.isPresent()) {
        merged.add(resolved(group, "event-" + (merged.size() + 1)));
      }
    }
    return merged;
  }

  private static boolean sameEvent(Group group, Named named) {
    EventReport report = named.report();
    Named first = group.reports.getFirst();
    if (!EventType.of(first.report().type()).equals(EventType.of(report.type()))) {
      return false;
    }
    boolean nested = group.reports.stream().anyMatch(r -> nested(r.report(), report));
    boolean akin =
        group.reports.stream().anyMatch(r -> FAMILIES.together(r.report().head(), report.head()));
    if (!nested && !akin && !summary(group, named)) {
      return false;
    }
    if (group.place.isPresent()
        && named.place().isPresent()
        && !group.place.equals(named.place())) {
      return false;
    }
    if (conflict(group.time, report.time())
        || otherGuests(group, named)
        || answered(group, named)
        || group.reports.stream().anyMatch(r -> otherNumber(r.report(), report))) {
      return false;
    }
    if (press(first.report()) != press(report)) {
      return false;
    }
    if (named.actors().isEmpty() || group.actors.isEmpty()) {
      if (another(report) && !nested) {
        return false;
      }
      boolean known = report.definite() || group.actors.isEmpty() && first.report().definite();
      return nested || known || samePlace(group, named);
    }
    return nested
        || akin && lead(group, named) && sameSide(group, named)
        || sameParties(group, named)
        || samePlace(group, named)
        || group.reports.stream().anyMatch(r -> sameLabel(r.report(), report));
  }

  /**
   * Most of the fewer parties are among the others; half are enough for an event that the article
   * takes as known ("the talks"). Or most of one side are, where who speaks for a state is as good
   * as the state.
   */
  private static boolean sameParties(Group group, Named named) {
    Set<String> one = group.actors.keySet();
    Set<String> other = named.actors().keySet();
    int smaller = Math.min(one.size(), other.size());
    long shared = one.stream().filter(other::contains).count();
    boolean known = named.report().definite() && named.report().rule().startsWith("event-noun");
    if (shared * 2 > smaller || known && shared > 0 && shared * 2 == smaller) {
      return true;
    }
    return most(other, named.states(), one, group.states)
        || most(one, group.states, other, named.states());
  }

  /** Whether more than one, and most of them, are among the others. */
  private static boolean most(
      Set<String> actors,
      Map<String, String> states,
      Set<String> others,
      Map<String, String> theirs) {
    long among = actors.stream().filter(a -> among(a, states, others, theirs)).count();
    return among > 1 && among * 2 > actors.size();
  }

  private static boolean among(
      String actor, Map<String, String> states, Set<String> others, Map<String, String> theirs) {
    return others.contains(actor)
        || states.containsKey(actor) && others.contains(states.get(actor))
        || others.stream().anyMatch(other -> actor.equals(theirs.get(other)));
  }

  /** Two persons' visits to one country are two visits. */
  private static boolean otherGuests(Group group, Named named) {
    Set<String> persons = named.states().keySet();
    return named.report().type().equals("Visit")
        && !persons.isEmpty()
        && !group.states.isEmpty()
        && persons.stream().noneMatch(group.actors::containsKey);
  }

  /** A headline tells in other words what the sentences after it tell of the same parties. */
  private static boolean summary(Group group, Named named) {
    return lead(group, named)
        && group.actors.keySet().stream().anyMatch(named.actors()::containsKey)
        && sameParties(group, named);
  }

  private static boolean lead(Group group, Named named) {
    return group.reports.stream().anyMatch(Named::headline) && named.report().sentence() <= LEAD;
  }

  /** "Trump announces withdrawal", and then "US troops would be leaving": of one state. */
  private static boolean sameSide(Group group, Named named) {
    return group.actors.keySet().stream()
        .anyMatch(a -> sameState(a, group.states, named.actors().keySet(), named.states()));
  }

  private static boolean sameState(
      String actor, Map<String, String> states, Set<String> others, Map<String, String> theirs) {
    return among(actor, states, others, theirs)
        || others.stream()
            .anyMatch(o -> theirs.containsKey(o) && theirs.get(o).equals(states.get(actor)));
  }

  /** A press conference at the end of a conference is another event. */
  private static boolean press(EventReport report) {
    return report.type().equals("PressConference");
  }

  /** "The next summit" is none that was told of before. */
  private static boolean another(EventReport report) {
    return WORDS.is("another", report.label().toLowerCase(Locale.ROOT).split(" ")[0]);
  }

  /** "Chile expelled a Peruvian, and Peru a Chilean": who did it and who suffered it changed. */
  private static boolean answered(Group group, Named named) {
    boolean turned = false;
    for (Map.Entry<String, Role> actor : named.actors().entrySet()) {
      Role before = group.actors.get(actor.getKey());
      if (before == actor.getValue() && before == Role.AGENT) {
        return false;
      }
      turned |= before == Role.RECIPIENT && actor.getValue() == Role.AGENT;
    }
    return turned && group.actors.containsValue(Role.AGENT);
  }

  /** A bilateral meeting is no trilateral one. */
  private static boolean otherNumber(EventReport one, EventReport other) {
    Optional<String> first = number(one);
    return first.isPresent() && number(other).isPresent() && !first.equals(number(other));
  }

  private static Optional<String> number(EventReport report) {
    return java.util.Arrays.stream(report.label().toLowerCase(Locale.ROOT).split(" "))
        .filter(word -> WORDS.is("sides", word))
        .findFirst();
  }

  /** "A second round of talks in Oslo" has "talks in Oslo" in it. */
  private static boolean nested(EventReport one, EventReport other) {
    return one.evidence().equals(other.evidence())
        && (holds(one.label(), other.label()) || holds(other.label(), one.label()));
  }

  private static boolean holds(String whole, String part) {
    return whole.endsWith(" of " + part)
        && !PREPOSITION.matcher(whole.substring(0, whole.length() - part.length() - 3)).find();
  }

  /** Both, say, a "summit on lithium"; a bare "summit" is not enough. */
  private static boolean sameLabel(EventReport one, EventReport other) {
    return words(one.label()) > 1 && one.label().equalsIgnoreCase(other.label());
  }

  private static boolean samePlace(Group group, Named named) {
    return group.place.isPresent() && group.place.equals(named.place());
  }

  private static boolean conflict(Optional<TimeExpression> a, Optional<TimeExpression> b) {
    Optional<String> first = a.flatMap(TimeExpression::value);
    Optional<String> second = b.flatMap(TimeExpression::value);
    if (first.isPresent() != second.isPresent() && a.isPresent() && b.isPresent()) {
      return dated(a.get()) != dated(b.get()) && day(a.get()) && day(b.get());
    }
    return first.isPresent()
        && second.isPresent()
        && !first.get().startsWith(second.get())
        && !second.get().startsWith(first.get());
  }

  /** "3 May 2016", which is none of the days of this week. */
  private static boolean dated(TimeExpression time) {
    return YEAR.matcher(time.text()).find();
  }

  private static boolean day(TimeExpression time) {
    return time.value()
        .map(value -> value.length() == 10)
        .orElse(WEEKDAY.matcher(time.text()).find());
  }

  private static ResolvedReport resolved(Group group, String key) {
    Named main = group.reports.getFirst();
    for (Named named : group.reports) {
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
  private static EventReport telling(Group group) {
    Map<Status, Double> weights = new LinkedHashMap<>();
    for (Named named : group.reports) {
      EventReport report = named.report();
      if (report.status() == Status.CANCELLED) {
        return report;
      }
      boolean bare = report.status() == Status.OCCURRED && report.confidence() < 0.75;
      boolean wished = report.status() == Status.PROPOSED;
      weights.merge(report.status(), bare ? 1.0 : wished ? 1.2 : 2.0, Double::sum);
    }
    Status heaviest =
        weights.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .orElseThrow()
            .getKey();
    return group.reports.stream()
        .map(Named::report)
        .filter(report -> report.status() == heaviest)
        .findFirst()
        .orElseThrow();
  }

  private static int words(String label) {
    return label.split(" ").length;
  }
}
