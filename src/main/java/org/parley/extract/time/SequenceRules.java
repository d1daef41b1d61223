package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.parley.lexicon.TimeWordKind;

/**
 * Expressions that count from the time the text named before: "the next day", "two weeks later".
 * Where it named none, or one too coarse, only the words stay.
 */
final class SequenceRules {
  private static final String EARLY = "(?:(?:on|earlier|later|late|early) )?";

  /** "The day before, …"; in "the day before the vote" the vote is what it counts from. */
  private static final String ENDS = "(?=\\s*(?:[.,;:!?)”\"]|$))";

  /** "Voted last month after a debate": the month is the last one. */
  private static final String NO_UNIT_OF = "(?<!\\b(?:last|this|next|past) )";

  private SequenceRules() {}

  static List<TimeRule> all() {
    return List.of(
        TimeRule.of(
            EARLY + "(?:that|the same) (?<u>day|week|month|year)", (p, r) -> moved(p, r, 0)),
        TimeRule.of(
            EARLY + "(?:that|the same) (?:morning|afternoon|evening|night)",
            (p, r) -> r.dayBefore().flatMap(TimeValue::of)),
        TimeRule.of(
            EARLY + "the (?:next|following) (?<u>day|week|month|year)", (p, r) -> moved(p, r, 1)),
        TimeRule.of(EARLY + "the previous (?<u>day|week|month|year)", (p, r) -> moved(p, r, -1)),
        TimeRule.of(
            EARLY + "the following {weekday:w}",
            (p, r) ->
                r.dayBefore()
                    .map(day -> day.with(TemporalAdjusters.next(weekday(p))))
                    .flatMap(TimeValue::of)),
        TimeRule.of("the (?<u>day|week|month|year) after" + ENDS, (p, r) -> moved(p, r, 1)),
        TimeRule.of("the (?<u>day|week|month|year) before" + ENDS, (p, r) -> moved(p, r, -1)),
        TimeRule.words("the (?:day|week|month|year) (?:before|after)"),
        TimeRule.of("{number:n} {unit:u} later", (p, r) -> moved(p, r, count(p))),
        TimeRule.of("{number:n} {unit:u} earlier", (p, r) -> moved(p, r, -count(p))),
        TimeRule.of("{number:n} {unit:u} after" + ENDS, (p, r) -> moved(p, r, count(p))),
        TimeRule.of("{number:n} {unit:u} before" + ENDS, (p, r) -> moved(p, r, -count(p))),
        TimeRule.words(
            NO_UNIT_OF
                + "(?:a few |several |{number} )?(?:hours?|{unit})"
                + " (?:before|after|later|earlier)"));
  }

  private static DayOfWeek weekday(TimeParts p) {
    return DayOfWeek.of(p.value(TimeWordKind.WEEKDAY, "w"));
  }

  private static int count(TimeParts p) {
    return p.value(TimeWordKind.NUMBER, "n");
  }

  private static Optional<TimeValue> moved(TimeParts p, TimeReference r, int by) {
    return switch (p.word("u")) {
      case "day" -> r.dayBefore().flatMap(day -> TimeValue.of(day.plusDays(by)));
      case "week" -> r.dayBefore().flatMap(day -> TimeValue.week(day.plusWeeks(by)));
      case "month" -> r.monthBefore().map((YearMonth m) -> m.plusMonths(by)).flatMap(TimeValue::of);
      case "year" -> r.yearBefore().map((Year y) -> y.plusYears(by)).flatMap(TimeValue::of);
      default -> r.yearBefore().map((Year y) -> y.plusYears(10L * by)).flatMap(TimeValue::of);
    };
  }
}
