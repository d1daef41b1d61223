package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * From where an expression of time is read.
 *
 * @param today the article's date
 * @param before the value that the text named last, for "the next day"
 * @param future whether the verb beside the expression looks forward
 */
record TimeReference(Optional<LocalDate> today, Optional<TimeValue> before, boolean future) {

  /** In days. */
  private static final int JUST_PAST = 31;

  /** The weekday nearest to a day in the verb's direction; the day itself counts. */
  LocalDate nearest(LocalDate day, DayOfWeek weekday) {
    return day.with(
        future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  /**
   * A day of a month whose year is not given: nearest to the article in the verb's direction. A day
   * just past is that day, though the verb looks ahead: nobody would call it so in the next year.
   */
  Optional<LocalDate> nearest(int month, int day) {
    return today.flatMap(
        now -> {
          Optional<LocalDate> same = TimeValue.date(now.getYear(), month, day);
          if (same.isPresent() && !future && same.get().isAfter(now.plusDays(1))) {
            return TimeValue.date(now.getYear() - 1, month, day);
          }
          if (same.isPresent() && future && same.get().isBefore(now.minusDays(JUST_PAST))) {
            return TimeValue.date(now.getYear() + 1, month, day);
          }
          return same;
        });
  }

  /** A month whose year is not given. */
  Optional<YearMonth> nearest(int month) {
    return today.map(
        now -> {
          YearMonth same = YearMonth.of(now.getYear(), month);
          if (future) {
            return same.isBefore(YearMonth.from(now)) ? same.plusYears(1) : same;
          }
          return same.isAfter(YearMonth.from(now)) ? same.minusYears(1) : same;
        });
  }

  /** The same reference for words that say themselves which way they look. */
  TimeReference looking(boolean ahead) {
    return new TimeReference(today, before, ahead);
  }

  /** The day that the text named last, where it named one. */
  Optional<LocalDate> dayBefore() {
    return single().filter(value -> value.length() == 10).map(LocalDate::parse);
  }

  Optional<YearMonth> monthBefore() {
    return single().filter(v -> v.length() >= 7).map(v -> YearMonth.parse(v.substring(0, 7)));
  }

  Optional<Year> yearBefore() {
    return single().map(value -> Year.parse(value.substring(0, 4)));
  }

  private Optional<String> single() {
    return before.filter(value -> value.end().isEmpty()).map(TimeValue::start);
  }
}
