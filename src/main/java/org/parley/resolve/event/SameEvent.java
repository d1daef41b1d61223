package org.parley.resolve.event;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.claim.EventReport;
import org.parley.claim.EventType;
import org.parley.claim.TimeExpression;
import org.parley.lexicon.EventFamilies;
import org.parley.lexicon.ReferenceWords;
import org.parley.lexicon.TimeWordKind;
import org.parley.lexicon.TimeWords;

/**
 * Whether a report tells of the event that others of its article tell of: same type, words of one
 * family, and nothing in parties, place or time that speaks against it.
 *
 * <p>{@link Likeness} decides the same across articles, and by other signs: within an article one
 * writer takes things up ("the attack", a headline and its lead, "next round", the same sentence),
 * which tells more than any sum; what two articles share are facts only, each of them uncertain, so
 * they are added up. Both know time by {@link TimeWindow}; what the types of one event can be is
 * one broad type here, {@link KindsOfEvent} there, since two writers put it differently.
 */
final class SameEvent {
  private static final EventFamilies FAMILIES = new EventFamilies();

  private static final ReferenceWords WORDS = ReferenceWords.builtIn();

  /** How far the sentences go that a headline sums up. */
  private static final int LEAD = 2;

  /** In sentences. */
  private static final int NEAR = 2;

  /** Words of so many letters or fewer tell of nothing. */
  private static final int SHORT = 3;

  /** Of the ISO form of a day, in characters. */
  private static final int DAY = 10;

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  /** "The departure after a round of talks" is not the talks. */
  private static final Pattern PREPOSITION =
      Pattern.compile(" (?:in|at|on|for|to|after|before|during|from|with) ");

  /** A day that counts from the article's own. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "day\\b|\\b(?:" + TimeWords.alternatives(TimeWordKind.RELATIVE) + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private SameEvent() {}

  static boolean of(ReportGroup group, NamedReport named) {
    return !differ(group, named) && (told(group, named) || close(group, named));
  }

  /** Whether kind, place, time or number speak against it. */
  private static boolean differ(ReportGroup group, NamedReport named) {
    EventReport report = named.report();
    EventReport first = group.reports.getFirst().report();
    return !EventType.of(first.type()).equals(EventType.of(report.type()))
        || group.place.isPresent() && named.place().isPresent() && !samePlace(group, named)
        || conflict(group.time, report.time())
        || Parties.otherGuests(group, named)
        || Parties.answered(group, named)
        || otherNumber(group, report)
        || otherRate(group, report)
        || press(first) != press(report);
  }

  /** Whether words and parties say so. */
  static boolean told(ReportGroup group, NamedReport named) {
    EventReport report = named.report();
    boolean nested = nested(group, report);
    boolean akin = akin(group, report);
    if (!nested && !akin && !summary(group, named)) {
      return false;
    }
    if (named.actors().isEmpty() || group.actors.isEmpty()) {
      if (another(report) && !nested) {
        return false;
      }
      boolean known =
          report.definite()
              || group.actors.isEmpty() && group.reports.getFirst().report().definite();
      return nested || known || samePlace(group, named);
    }
    return nested
        || akin && lead(group, named) && Parties.sameSide(group, named)
        || Parties.sameParties(group, named)
        || !Parties.rivals(group, named)
            && (samePlace(group, named)
                || group.reports.stream().anyMatch(r -> sameLabel(r.report(), report)));
  }

  /**
   * Whether nothing tells them apart and they stand together: in one sentence, or words of one
   * family in sentences near one another, on one day or in one place; or the article takes it as
   * known ("the attack").
   */
  private static boolean close(ReportGroup group, NamedReport named) {
    EventReport report = named.report();
    if (another(report) || Parties.rivals(group, named)) {
      return false;
    }
    boolean akin = akin(group, report);
    boolean shared =
        named.actors().isEmpty()
            || group.actors.isEmpty()
            || group.actors.keySet().stream().anyMatch(named.actors()::containsKey);
    return together(group, report, akin) && (akin || shared)
        || akin
            && (lead(group, named)
                || named.takesUp()
                || report.definite() && named.describes() && sameThing(group, report)
                || near(group, report) && (shared || !named.describes())
                || samePlace(group, named)
                || sameDay(group.time, report.time()));
  }

  /**
   * Whether one sentence tells of both as of one: "resigned his seat and pleaded guilty" are two
   * acts, as two verbs are, and so are "met the premier, who called off a dinner".
   */
  private static boolean together(ReportGroup group, EventReport report, boolean akin) {
    return group.reports.stream()
        .map(NamedReport::report)
        .filter(r -> r.sentence() == report.sentence())
        .anyMatch(
            r ->
                akin || (r.by().isNoun() || report.by().isNoun()) && r.status() == report.status());
  }

  /** "The shooting of the plane", where it was told that a plane was shot down. */
  private static boolean sameThing(ReportGroup group, EventReport report) {
    Set<String> things = things(report);
    return group.reports.stream().anyMatch(r -> !Collections.disjoint(things(r.report()), things));
  }

  /** The longer words of a label, but for its head. */
  private static Set<String> things(EventReport report) {
    return Pattern.compile("\\P{L}+")
        .splitAsStream(report.label().toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > SHORT && !word.startsWith(report.head()))
        .collect(Collectors.toSet());
  }

  private static boolean nested(ReportGroup group, EventReport report) {
    return group.on(report.evidence()).stream().anyMatch(other -> nested(other, report));
  }

  private static boolean akin(ReportGroup group, EventReport report) {
    return group.heads.contains(report.head())
        || group.heads.stream().anyMatch(head -> FAMILIES.together(head, report.head()));
  }

  private static boolean near(ReportGroup group, EventReport report) {
    return report.sentence() - group.reports.getLast().report().sentence() <= NEAR;
  }

  private static boolean sameDay(Optional<TimeExpression> a, Optional<TimeExpression> b) {
    Optional<String> value = a.flatMap(TimeExpression::value);
    return value.filter(day -> day.length() == DAY).isPresent()
        && value.equals(b.flatMap(TimeExpression::value));
  }

  /** A headline tells in other words what the sentences after it tell of the same parties. */
  private static boolean summary(ReportGroup group, NamedReport named) {
    return lead(group, named)
        && group.actors.keySet().stream().anyMatch(named.actors()::containsKey)
        && Parties.sameParties(group, named);
  }

  private static boolean lead(ReportGroup group, NamedReport named) {
    return group.inHeadline() && named.report().sentence() <= LEAD;
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

  /** Whether they are talks of which no party is named, "the next round". */
  static boolean anotherRound(ReportGroup group) {
    EventReport report = group.reports.getFirst().report();
    return group.actors.isEmpty()
        && EventType.of(report.type()).equals(Optional.of(EventType.CONSULT))
        && report.head().equals("round")
        && (another(report) || WORDS.is("ordinal", firstWord(report)));
  }

  /** Whether another round of talks can be one of those before. */
  static boolean roundOf(ReportGroup before, ReportGroup round) {
    EventReport earlier = before.reports.getFirst().report();
    return before.actors.size() > 1
        && EventType.of(earlier.type()).equals(Optional.of(EventType.CONSULT))
        && FAMILIES.together(earlier.head(), round.reports.getFirst().report().head());
  }

  /** A bilateral meeting is no trilateral one. */
  private static boolean otherNumber(ReportGroup group, EventReport report) {
    Optional<String> number =
        group.numbers.isEmpty() ? Optional.empty() : ReportGroup.number(report);
    return number.isPresent() && group.numbers.stream().anyMatch(n -> !n.equals(number.get()));
  }

  /** A levy of 10 percent is none of 25 percent. */
  private static boolean otherRate(ReportGroup group, EventReport report) {
    Set<String> rates = group.rates.isEmpty() ? Set.of() : ReportGroup.rates(report);
    return !rates.isEmpty() && group.rates.stream().anyMatch(r -> Collections.disjoint(r, rates));
  }

  /** "A second round of talks in Oslo" has "talks in Oslo" in it, in one sentence. */
  private static boolean nested(EventReport one, EventReport other) {
    return holds(one.label(), other.label()) || holds(other.label(), one.label());
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
    if (first.isEmpty() && second.isEmpty() && a.isPresent() && b.isPresent()) {
      // "on Monday" and "last Thursday" of an article that has no date
      return day(a.get()) && day(b.get()) && !a.get().text().equalsIgnoreCase(b.get().text());
    }
    if (first.isPresent() != second.isPresent() && a.isPresent() && b.isPresent()) {
      // "in 1998" and "on Monday": an article gives its own year no number where it names days
      boolean otherYear = dated(a.get()) ? day(b.get()) : day(a.get());
      return dated(a.get()) != dated(b.get()) && otherYear;
    }
    Optional<TimeWindow> one = a.flatMap(TimeWindow::stated);
    Optional<TimeWindow> other = b.flatMap(TimeWindow::stated);
    return one.isPresent()
        && other.isPresent()
        && !one.get().holds(other.get())
        && !other.get().holds(one.get());
  }

  /** "3 May 2016", which is none of the days of this week. */
  private static boolean dated(TimeExpression time) {
    return YEAR.matcher(time.text()).find();
  }

  private static boolean day(TimeExpression time) {
    return time.value()
        .map(value -> value.length() == DAY)
        .orElse(WEEKDAY.matcher(time.text()).find());
  }

  private static int words(String label) {
    return label.split(" ").length;
  }
}
