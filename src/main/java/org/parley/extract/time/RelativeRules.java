package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.lexicon.TimeWordKind;
import org.parley.lexicon.TimeWords;

/** Expressions that count from the article's date: "yesterday", "on Monday", "next month". */
final class RelativeRules {
  private static final String EARLY = "(?:(?:early|earlier|late|later|mid)[ -])?";
  private static final String DAY_PART = "(?: (?:morning|afternoon|evening|night))?";
  private static final String WEEKDAY_BEFORE =
      "(?:(?:on|late|early|later|earlier|by|until|till|since|before|after|from|through|as of|starting) )*";

  /** "After Sunday's vote": "after" is no part of the day. */
  private static final String NO_OWNER = "(?!['’]s\\b)";

  private static final String OWNER = "(?=['’]s\\b)";

  private RelativeRules() {}

  /** The first that fits counts. */
  static List<TimeRule> all() {
    return Stream.of(days(), weekdays(), weekends(), units(), distances(), seasons(), vague())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TimeRule> days() {
    return List.of(
        TimeRule.of(EARLY + "(?:today|this (?:morning|afternoon|evening))", day(0)),
        TimeRule.future("(?:tonight|later today)", day(0)),
        TimeRule.past(EARLY + "(?:on )?(?:yesterday|last night)" + DAY_PART, day(-1)),
        TimeRule.past("(?:the )?day before yesterday", day(-2)),
        TimeRule.future(EARLY + "tomorrow" + DAY_PART, day(1)),
        TimeRule.future("(?:the )?day after tomorrow", day(2)));
  }

  private static List<TimeRule> weekdays() {
    return List.of(
        TimeRule.of(
            WEEKDAY_BEFORE + "{weekday:w}" + DAY_PART + NO_OWNER,
            (p, r) -> p.begins("since") ? weekday(p, r.looking(false)) : weekday(p, r)),
        TimeRule.of("{weekday:w}" + OWNER, RelativeRules::weekday),
        TimeRule.past(
            WEEKDAY_BEFORE + "(?:last|this past|past) {weekday:w}" + DAY_PART,
            (p, r) -> near(r, p, TemporalAdjusters.previous(named(p)))),
        TimeRule.of(WEEKDAY_BEFORE + "this {weekday:w}" + DAY_PART, RelativeRules::weekday),
        TimeRule.future(
            WEEKDAY_BEFORE + "(?:next|this coming|coming) {weekday:w}" + DAY_PART,
            (p, r) -> near(r, p, TemporalAdjusters.next(named(p)))),
        TimeRule.of(
            WEEKDAY_BEFORE + "{weekday:w}" + DAY_PART + ",? (?:of )?(?<rel>last|this|next) week",
            RelativeRules::weekdayOfWeek),
        TimeRule.of(
            "(?:on |from |between )?{weekday:w1}" + DAY_PART + "{to:to}{weekday:w2}" + DAY_PART,
            RelativeRules::weekdays));
  }

  private static List<TimeRule> weekends() {
    return List.of(
        TimeRule.of("(?:over |at |on |during )?(?:the )?weekend", RelativeRules::weekend),
        TimeRule.of("(?:over |during )?this weekend", RelativeRules::weekend),
        TimeRule.past(
            "(?:over )?(?:last|this past|the past) weekend",
            (p, r) -> weekend(p, r.looking(false))),
        TimeRule.future("next weekend", (p, r) -> Optional.empty()));
  }

  private static List<TimeRule> units() {
    return List.of(
        TimeRule.of(EARLY + "(?:in )?this (?<u>week|month|year|decade)", (p, r) -> unit(p, r, 0)),
        TimeRule.past(
            EARLY + "(?:in )?last (?<u>week|month|year|decade)", (p, r) -> unit(p, r, -1)),
        TimeRule.future(
            EARLY + "(?:in )?next (?<u>week|month|year|decade)", (p, r) -> unit(p, r, 1)),
        TimeRule.past("earlier (?:in )?the (?<u>week|month|year)", (p, r) -> unit(p, r, 0)),
        TimeRule.future("later (?:in )?the (?<u>week|month|year)", (p, r) -> unit(p, r, 0)),
        TimeRule.of(
            "(?:(?:by|at|before|until|till|towards?) )?(?:the )?(?:end|start|beginning|middle|close) of"
                + " (?<rel>the|this|next|last) (?<u>week|month|year|decade)",
            (p, r) ->
                p.word("rel").equals("the") && !r.future()
                    ? Optional.empty()
                    : unit(p, r, p.shift("rel"))),
        TimeRule.future(
            "(?:by |before |at )?(?:year[- ]end|the year(?:'s|’s) end|year(?:'s|’s) end)",
            (p, r) -> r.today().flatMap(t -> TimeValue.year(t.getYear()))));
  }

  private static List<TimeRule> distances() {
    return List.of(
        TimeRule.past(
            "(?:about |around |nearly |almost |over |more than |some )?{number:n} {unit:u} ago",
            (p, r) -> r.today().flatMap(t -> offset(t, p, -1))),
        TimeRule.future(
            "{number:n} {unit:u} from (?:now|today)",
            (p, r) -> r.today().flatMap(t -> offset(t, p, 1))),
        TimeRule.of(
            "in (?:about |around )?{number:n} {unit:u}(?:(?:'|’)s?)?(?: time)?",
            (p, r) -> r.future() ? r.today().flatMap(t -> offset(t, p, 1)) : Optional.empty()));
  }

  private static List<TimeRule> seasons() {
    return List.of(
        TimeRule.of("this {season:s}", (p, r) -> r.today().flatMap(t -> season(p, t, 0))),
        TimeRule.past("last {season:s}", (p, r) -> r.today().flatMap(t -> season(p, t, -1))),
        TimeRule.future("next {season:s}", (p, r) -> Optional.empty()),
        TimeRule.of(
            "(?:in|during) (?:the )?(?:early |late )?{season}", (p, r) -> Optional.empty()));
  }

  private static List<TimeRule> vague() {
    return List.of(
        TimeRule.past(
            "(?:in|over|during) (?:the )?(?:past|last|recent|previous)(?: few| several| {number})? (?:hours|days|weeks|months|years|decades|{unit})",
            (p, r) -> Optional.empty()),
        TimeRule.future(
            "(?:in|over|during|within|for) (?:the )?(?:coming|next|following|near)(?: few| several| {number})? (?:hours|days|weeks|months|years|decades|future|term|{unit})",
            (p, r) -> Optional.empty()),
        TimeRule.words("within (?:the )?(?:{number} )?(?:hours|days|weeks|months|years|{unit})"),
        TimeRule.words(
            "(?:several|a few|many|some|\\d+|weeks|months|years|decades|days|hours) (?:hours |days |weeks |months |years |decades )?ago"),
        TimeRule.words("(?:this|the) (?:past|coming|last|next) (?:week|month|year|decade)"),
        TimeRule.words("(?:very |as )?{vague}"));
  }

  private static TimeMeaning day(int days) {
    return (parts, reference) ->
        reference.today().flatMap(today -> TimeValue.of(today.plusDays(days)));
  }

  private static DayOfWeek named(TimeParts p) {
    return DayOfWeek.of(p.value(TimeWordKind.WEEKDAY, "w"));
  }

  private static Optional<TimeValue> weekday(TimeParts p, TimeReference r) {
    return r.today().flatMap(today -> TimeValue.of(r.nearest(today, named(p))));
  }

  private static Optional<TimeValue> near(
      TimeReference r, TimeParts p, java.time.temporal.TemporalAdjuster there) {
    return r.today().flatMap(today -> TimeValue.of(today.with(there)));
  }

  private static Optional<TimeValue> weekdayOfWeek(TimeParts p, TimeReference r) {
    return r.today()
        .map(today -> today.plusWeeks(p.shift("rel")))
        .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .flatMap(monday -> TimeValue.of(monday.with(TemporalAdjusters.nextOrSame(named(p)))));
  }

  /** "Monday to Wednesday"; two that "and" joins are an interval where one follows the other. */
  private static Optional<TimeValue> weekdays(TimeParts p, TimeReference r) {
    DayOfWeek first = DayOfWeek.of(p.value(TimeWordKind.WEEKDAY, "w1"));
    DayOfWeek last = DayOfWeek.of(p.value(TimeWordKind.WEEKDAY, "w2"));
    boolean joined = p.word("to").strip().equals("and") && !p.begins("between");
    if (r.today().isEmpty() || first == last) {
      return Optional.empty();
    }
    LocalDate today = r.today().get();
    LocalDate end = r.nearest(today, last);
    LocalDate start = end.with(TemporalAdjusters.previous(first));
    if (r.future()) {
      start = r.nearest(today, first);
      end = start.with(TemporalAdjusters.next(last));
    }
    return joined && last != first.plus(1) ? TimeValue.of(start) : TimeValue.between(start, end);
  }

  /** Saturday and Sunday. On a weekend that one is meant. */
  private static Optional<TimeValue> weekend(TimeParts p, TimeReference r) {
    return r.today()
        .flatMap(
            today -> {
              boolean now = today.getDayOfWeek().getValue() >= 6;
              LocalDate saturday =
                  now
                      ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                      : r.nearest(today, DayOfWeek.SATURDAY);
              return TimeValue.between(saturday, saturday.plusDays(1));
            });
  }

  private static Optional<TimeValue> unit(TimeParts p, TimeReference r, int shift) {
    return r.today().flatMap(today -> unit(today, p.word("u"), shift));
  }

  private static Optional<TimeValue> unit(LocalDate today, String unit, int shift) {
    return switch (unit) {
      case "week" -> TimeValue.week(today.plusWeeks(shift));
      case "month" -> TimeValue.of(YearMonth.from(today).plusMonths(shift));
      case "year" -> TimeValue.of(Year.from(today).plusYears(shift));
      default -> TimeValue.decade(today.getYear() / 10 * 10 + 10 * shift);
    };
  }

  private static Optional<TimeValue> offset(LocalDate today, TimeParts p, int sign) {
    return offset(today, p.value(TimeWordKind.NUMBER, "n") * sign, p.word("u"));
  }

  private static Optional<TimeValue> offset(LocalDate day, int count, String unit) {
    return switch (unit) {
      case "day" -> TimeValue.of(day.plusDays(count));
      case "week" -> TimeValue.of(day.plusWeeks(count));
      case "month" -> TimeValue.of(YearMonth.from(day).plusMonths(count));
      case "year" -> TimeValue.of(Year.from(day).plusYears(count));
      default -> TimeValue.of(Year.from(day).plusYears(10L * count));
    };
  }

  /** A season leaves its year; winter lies in two. */
  private static Optional<TimeValue> season(TimeParts p, LocalDate today, int shift) {
    String months = TimeWords.value(TimeWordKind.SEASON, p.word("s"));
    if (months.isEmpty()) {
      return Optional.empty();
    }
    boolean over = today.getMonthValue() > Integer.parseInt(months.substring(3));
    return TimeValue.year(shift < 0 && !over ? today.getYear() - 1 : today.getYear());
  }
}
