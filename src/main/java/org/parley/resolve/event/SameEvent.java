package org.parley.resolve.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.claim.EventReport;
import org.parley.claim.EventType;
import org.parley.claim.Role;
import org.parley.claim.TimeExpression;
import org.parley.lexicon.EventFamilies;
import org.parley.lexicon.ReferenceWords;

/**
 * Whether a report tells of the event that others of its article tell of: same type, words of one
 * family, and nothing in parties, place or time that speaks against it. {@link Likeness} decides
 * the same across articles.
 */
final class SameEvent {
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

  private SameEvent() {}

  static boolean of(ReportGroup group, NamedReport named) {
    EventReport report = named.report();
    NamedReport first = group.reports.getFirst();
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
  private static boolean sameParties(ReportGroup group, NamedReport named) {
    Set<String> one = group.actors.keySet();
    Set<String> other = named.actors().keySet();
    int smaller = Math.min(one.size(), other.size());
    long shared = one.stream().filter(other::contains).count();
    boolean known = named.report().definite() && named.report().by().isNoun();
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
  private static boolean otherGuests(ReportGroup group, NamedReport named) {
    Set<String> persons = named.states().keySet();
    return named.report().type().equals("Visit")
        && !persons.isEmpty()
        && !group.states.isEmpty()
        && persons.stream().noneMatch(group.actors::containsKey);
  }

  /** A headline tells in other words what the sentences after it tell of the same parties. */
  private static boolean summary(ReportGroup group, NamedReport named) {
    return lead(group, named)
        && group.actors.keySet().stream().anyMatch(named.actors()::containsKey)
        && sameParties(group, named);
  }

  private static boolean lead(ReportGroup group, NamedReport named) {
    return group.inHeadline() && named.report().sentence() <= LEAD;
  }

  /** "Trump announces withdrawal", and then "US troops would be leaving": of one state. */
  private static boolean sameSide(ReportGroup group, NamedReport named) {
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
    return WORDS.is("another", firstWord(report));
  }

  private static String firstWord(EventReport report) {
    return report.label().toLowerCase(Locale.ROOT).split(" ")[0];
  }

  /** Whether talks of which no party is named are another round of those before. */
  static boolean nextRound(ReportGroup before, ReportGroup group) {
    EventReport report = group.reports.getFirst().report();
    EventReport earlier = before.reports.getFirst().report();
    return group.actors.isEmpty()
        && before.actors.size() > 1
        && EventType.of(report.type()).equals(Optional.of(EventType.CONSULT))
        && EventType.of(earlier.type()).equals(Optional.of(EventType.CONSULT))
        && report.head().equals("round")
        && (another(report) || WORDS.is("ordinal", firstWord(report)))
        && FAMILIES.together(earlier.head(), report.head());
  }

  /** "Chile expelled a Peruvian, and Peru a Chilean": who did it and who suffered it changed. */
  private static boolean answered(ReportGroup group, NamedReport named) {
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
    return Arrays.stream(report.label().toLowerCase(Locale.ROOT).split(" "))
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

  private static boolean samePlace(ReportGroup group, NamedReport named) {
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

  private static int words(String label) {
    return label.split(" ").length;
  }
}
