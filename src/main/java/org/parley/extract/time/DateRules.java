package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.lexicon.TimeWordKind;
import org.parley.lexicon.TimeWords;

/** Dates written out: days, months, years, decades by their names and numbers, and intervals. */
final class DateRules {
  private static final String BEFORE =
      "(?:(?:on|in|by|until|till|since|before|after|from|during|through|around|about|as of"
          + "|starting|beginning|effective) )?";
  private static final String WITHIN =
      "(?:(?:the )?(?:very )?(?:early|late|mid|middle of|end of|beginning of|start of|close of"
          + "|(?:first|second) half of|(?:first|second|third|fourth|last|final) quarter of"
          + "|(?:spring|summer|autumn|fall) of|(?:spring|summer|autumn|fall))[ -](?:in )?)?";
  private static final String RELATIVE_YEAR = "(?:of )?(?<rel>last|this|next) year";
  private static final String NO_DAY = "(?! \\d{1,2}(?!\\d))";

  private DateRules() {}

  /** The first that fits counts. */
  static List<TimeRule> all() {
    return Stream.of(days(), months(), years()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> days() {
    return List.of(
        TimeRule.of(
            "(?:(?:in|during|by|until|till|since|from) )?(?:the )?(?<part>first|second|third|fourth|last|final)"
                + " (?<of>quarter|half) of {year:y}",
            DateRules::partOfYear),
        TimeRule.of("(?<y>\\d{4})[-/](?<m>\\d{2})[-/](?<d>\\d{2})(?!\\d)", (p, r) -> numeric(p)),
        TimeRule.of(
            "(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>(?:19|20)\\d{2})(?!\\d)", (p, r) -> numeric(p)),
        TimeRule.of(
            BEFORE
                + "(?:{weekday:w},? )?{month:m} {day:d}(?:,? {anyyear:y}| "
                + RELATIVE_YEAR
                + ")?",
            DateRules::day),
        TimeRule.of(
            BEFORE
                + "(?:{weekday:w},? )?(?:the )?{day:d} (?:of )?{month:m}(?:,? {anyyear:y}| "
                + RELATIVE_YEAR
                + ")?",
            DateRules::day),
        TimeRule.of(
            "(?:on )?(?:from |between )?{month:m1} {day:d1}(?:,? {year:y1})?{to:to}"
                + "(?:{month:m2} )?{day:d2}(?:,? {year:y2})?",
            DateRules::days),
        TimeRule.of(
            "(?:on )?(?:from |between )?(?:the )?{day:d1}(?: (?:of )?{month:m1}(?:,? {year:y1})?)?{to:to}"
                + "(?:the )?{day:d2} (?:of )?{month:m2}(?:,? {year:y2})?",
            DateRules::days),
        TimeRule.of(
            "(?:on )?{dayname:n}(?: {year:y})?",
            (p, r) -> dayOf(p, r, month(p), Integer.parseInt(named(p).substring(3)))));
  }

  private static List<TimeRule> months() {
    return List.of(
        TimeRule.of(
            BEFORE + WITHIN + "{month:m}(?:,? of)?,? {anyyear:y}",
            (p, r) -> TimeValue.of(YearMonth.of(p.number("y"), month(p)))),
        TimeRule.of(
            BEFORE + WITHIN + "{month:m},? " + RELATIVE_YEAR, DateRules::monthOfRelativeYear),
        TimeRule.of(
            "(?:(?:in|by|until|till|since|before|after|from|during|through|last|next|this|early|late"
                + "|mid|end of|beginning of|start of|middle of)[ -])+{month:m}"
                + NO_DAY,
            DateRules::monthAlone),
        TimeRule.of("(?:the|a) {month:m}(?= \\p{Ll})", DateRules::monthAlone),
        TimeRule.of(
            "(?:in |from |between )?{month:m1}(?:,? {year:y1})?{to:to}{month:m2}"
                + NO_DAY
                + "(?:,? {year:y2})?",
            DateRules::months));
  }

  private static List<TimeRule> years() {
    return List.of(
        TimeRule.of(
            "(?:in |from |between )?{year:y1}{to:to}{year:y2}(?![-–]?s\\b)", DateRules::years),
        TimeRule.of("(?:in )?{year:y}[-–/](?<yy>\\d\\d)(?![\\d-])", DateRules::shortYears),
        TimeRule.of(
            BEFORE + "(?:the )?(?:early |late |mid-?)?(?<y>(?:19|20)\\d)0s\\b",
            (p, r) -> TimeValue.decade(p.number("y") * 10)),
        TimeRule.of(
            "(?:in|since|by|until|till|during|from|before|after|early|late|mid|end of|start of"
                + "|beginning of|middle of|(?:first|second) half of"
                + "|(?:first|second|third|fourth|last|final) quarter of)[ -]"
                + WITHIN
                + "{anyyear:y}(?! ?%| {measure}|s\\b|-\\d)",
            (p, r) -> TimeValue.year(p.number("y"))),
        TimeRule.of(
            "(?:in |the )?" + WITHIN + "{year:y}(?! ?%| {measure})(?=[ .,;:)’'?!]|$)",
            DateRules::yearAlone));
  }

  private static int month(TimeParts p) {
    if (p.matcher().namedGroups().containsKey("n")) {
      return Integer.parseInt(named(p).substring(0, 2));
    }
    return p.value(TimeWordKind.MONTH_NAME, "m");
  }

  private static String named(TimeParts p) {
    return TimeWords.value(TimeWordKind.DAY_NAME, p.matcher().group("n"));
  }

  private static Optional<TimeValue> numeric(TimeParts p) {
    int month = p.number("m");
    return month < 1 || month > 12
        ? Optional.empty()
        : TimeValue.day(p.number("y"), month, p.number("d"));
  }

  private static Optional<TimeValue> day(TimeParts p, TimeReference r) {
    return dayOf(p, r, month(p), p.number("d"));
  }

  private static Optional<TimeValue> dayOf(TimeParts p, TimeReference r, int month, int day) {
    if (p.has("y")) {
      return TimeValue.day(p.number("y"), month, day);
    }
    if (p.matcher().namedGroups().containsKey("rel") && p.has("rel")) {
      int shift = p.shift("rel");
      return r.today().flatMap(now -> TimeValue.day(now.getYear() + shift, month, day));
    }
    TimeReference towards = p.begins("until", "till") ? r.looking(true) : r;
    Optional<LocalDate> near = towards.nearest(month, day);
    if (p.matcher().namedGroups().containsKey("w") && p.has("w")) {
      DayOfWeek weekday = DayOfWeek.of(p.value(TimeWordKind.WEEKDAY, "w"));
      near =
          near.filter(date -> date.getDayOfWeek() == weekday)
              .or(
                  () ->
                      r.looking(!r.future())
                          .nearest(month, day)
                          .filter(date -> date.getDayOfWeek() == weekday));
    }
    return near.flatMap(TimeValue::of);
  }

  /**
   * Both ends; the year from either or from the article. Two days joined by "and" follow each
   * other.
   */
  private static Optional<TimeValue> days(TimeParts p, TimeReference r) {
    int second = p.value(TimeWordKind.MONTH_NAME, p.has("m2") ? "m2" : "m1");
    int first = p.has("m1") ? p.value(TimeWordKind.MONTH_NAME, "m1") : second;
    Optional<LocalDate> start = start(p, r, first, second);
    Optional<LocalDate> end =
        start.flatMap(
            begin ->
                TimeValue.date(
                    p.has("y2") ? p.number("y2") : begin.getYear() + (second < first ? 1 : 0),
                    second,
                    p.number("d2")));
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    boolean joined = p.word("to").strip().equals("and") && !p.begins("between");
    return joined && !end.get().equals(start.get().plusDays(1))
        ? TimeValue.of(start.get())
        : TimeValue.between(start.get(), end.get());
  }

  private static Optional<LocalDate> start(TimeParts p, TimeReference r, int month, int lastMonth) {
    if (p.has("y1")) {
      return TimeValue.date(p.number("y1"), month, p.number("d1"));
    }
    return p.has("y2")
        ? TimeValue.date(p.number("y2") - (lastMonth < month ? 1 : 0), month, p.number("d1"))
        : r.nearest(month, p.number("d1"));
  }

  private static Optional<TimeValue> monthOfRelativeYear(TimeParts p, TimeReference r) {
    int shift = p.shift("rel");
    return r.today().flatMap(t -> TimeValue.of(YearMonth.of(t.getYear() + shift, month(p))));
  }

  private static Optional<TimeValue> monthAlone(TimeParts p, TimeReference r) {
    boolean last = p.begins("last");
    boolean ahead = p.begins("next", "by", "until", "till") || r.future() && !last;
    Optional<YearMonth> near = r.looking(ahead && !p.begins("since")).nearest(month(p));
    return near.map(
            m ->
                last && r.today().filter(t -> YearMonth.from(t).equals(m)).isPresent()
                    ? m.minusYears(1)
                    : m)
        .flatMap(TimeValue::of);
  }

  /** From the first month of a quarter or half to its last. */
  private static Optional<TimeValue> partOfYear(TimeParts p, TimeReference r) {
    int length = p.word("of").equals("half") ? 6 : 3;
    int parts = 12 / length;
    int part =
        switch (p.word("part")) {
          case "first" -> 1;
          case "second" -> 2;
          case "third" -> 3;
          case "fourth" -> 4;
          default -> parts;
        };
    if (part > parts) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.of(p.number("y"), (part - 1) * length + 1);
    return TimeValue.between(first, first.plusMonths(length - 1));
  }

  private static Optional<TimeValue> months(TimeParts p, TimeReference r) {
    int first = p.value(TimeWordKind.MONTH_NAME, "m1");
    int second = p.value(TimeWordKind.MONTH_NAME, "m2");
    Optional<YearMonth> start =
        p.has("y1")
            ? Optional.of(YearMonth.of(p.number("y1"), first))
            : p.has("y2")
                ? Optional.of(YearMonth.of(p.number("y2") - (second < first ? 1 : 0), first))
                : r.nearest(first);
    return start.flatMap(
        begin -> {
          int year = p.has("y2") ? p.number("y2") : begin.getYear() + (second < first ? 1 : 0);
          YearMonth end = YearMonth.of(year, second);
          boolean joined = p.word("to").strip().equals("and") && !p.begins("between");
          return joined && !end.equals(begin.plusMonths(1))
              ? TimeValue.of(begin)
              : TimeValue.between(begin, end);
        });
  }

  private static Optional<TimeValue> years(TimeParts p, TimeReference r) {
    int first = p.number("y1");
    int last = p.number("y2");
    boolean joined = p.word("to").strip().equals("and") && !p.begins("between");
    return joined && last != first + 1
        ? TimeValue.year(first)
        : TimeValue.between(Year.of(first), Year.of(last));
  }

  /** "2023-24"; "2022-02" is no such thing. */
  private static Optional<TimeValue> shortYears(TimeParts p, TimeReference r) {
    int first = p.number("y");
    return (first + 1) % 100 == p.number("yy")
        ? TimeValue.between(Year.of(first), Year.of(first + 1))
        : Optional.empty();
  }

  /** A number that could be a year, unless something before it counts. */
  private static Optional<TimeValue> yearAlone(TimeParts p, TimeReference r) {
    return TimeValue.year(p.number("y"));
  }
}
