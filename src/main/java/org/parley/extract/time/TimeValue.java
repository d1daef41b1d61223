package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What an expression of time means: a day, month or year in ISO 8601, or an interval between two of
 * one kind, both ends included.
 */
public record TimeValue(String start, Optional<String> end) {

  static Optional<TimeValue> of(Temporal at) {
    return Optional.of(new TimeValue(at.toString(), Optional.empty()));
  }

  static Optional<TimeValue> year(int year) {
    return of(Year.of(year));
  }

  static Optional<TimeValue> day(int year, int month, int day) {
    return date(year, month, day).flatMap(TimeValue::of);
  }

  /** Empty where the calendar has no such day. */
  static Optional<LocalDate> date(int year, int month, int day) {
    boolean exists = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** Both ends; empty where the second does not come after the first. */
  static <T extends Temporal & Comparable<? super T>> Optional<TimeValue> between(T first, T last) {
    return first.compareTo(last) < 0
        ? Optional.of(new TimeValue(first.toString(), Optional.of(last.toString())))
        : Optional.empty();
  }

  /** From Monday to Sunday (ISO 8601). */
  static Optional<TimeValue> week(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return between(monday, monday.plusDays(6));
  }

  /** "1990s": ten years. */
  static Optional<TimeValue> decade(int first) {
    return between(Year.of(first), Year.of(first + 9));
  }
}
