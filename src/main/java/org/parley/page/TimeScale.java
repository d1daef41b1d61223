package org.parley.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where a date stands on a line.
 *
 * @param left where the first day stands, in the units of the drawing
 * @param width how far the last one is from it
 */
record TimeScale(LocalDate first, LocalDate last, int left, int width) {
  private static final int TICKS = 7;
  private static final int MONTHS = 12;

  /** In months. */
  private static final int[] STEPS = {
    1, 2, 3, 6, MONTHS, 2 * MONTHS, 5 * MONTHS, 10 * MONTHS, 25 * MONTHS, 50 * MONTHS, 100 * MONTHS
  };

  /** In days: thirty years, each of which can be seen. */
  private static final long LONG = 30 * 365;

  /** Of fewer dates none is rare. */
  private static final int FEW = 100;

  /** Over all of the dates that can be read; empty if there are none. */
  static Optional<TimeScale> over(Collection<String> dates, int left, int width) {
    List<LocalDate> days = dates.stream().flatMap(date -> day(date).stream()).sorted().toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimeScale(days.get(0), days.get(days.size() - 1), left, width));
  }

  /** All, unless one in a hundred at either end takes most of the room. */
  static List<String> common(List<String> dates) {
    List<LocalDate> days = dates.stream().flatMap(date -> day(date).stream()).sorted().toList();
    if (days.size() < FEW) {
      return dates;
    }
    int rare = days.size() / 100;
    LocalDate first = days.get(rare);
    LocalDate last = days.get(days.size() - 1 - rare);
    long whole = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
    if (whole < LONG || whole < 2 * ChronoUnit.DAYS.between(first, last)) {
      return dates;
    }
    return dates.stream()
        .filter(date -> day(date).filter(day -> day.isBefore(first) || day.isAfter(last)).isEmpty())
        .toList();
  }

  /** The first day of a day, month or year. */
  static Optional<LocalDate> day(String date) {
    try {
      return switch (date.length()) {
        case 4 -> Optional.of(LocalDate.parse(date + "-01-01"));
        case 7 -> Optional.of(LocalDate.parse(date + "-01"));
        default -> Optional.of(LocalDate.parse(date));
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean reaches(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  int x(LocalDate day) {
    long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return left + (int) Math.round((double) width * ChronoUnit.DAYS.between(first, day) / all);
  }

  /** Beginnings of years or months, no more than can be read. */
  List<Tick> ticks() {
    long months = Math.max(1, ChronoUnit.MONTHS.between(first, last));
    int step = 1;
    for (int each : STEPS) {
      step = each;
      if (months / each <= TICKS) {
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    LocalDate at = first.withDayOfMonth(1);
    while (months(at) % step != 0) {
      at = at.plusMonths(1);
    }
    for (; !at.isAfter(last); at = at.plusMonths(step)) {
      if (!at.isBefore(first)) {
        String day = at.toString();
        ticks.add(new Tick(x(at), step < MONTHS ? day.substring(0, 7) : day.substring(0, 4)));
      }
    }
    return ticks.isEmpty() ? List.of(new Tick(x(first), first.toString())) : ticks;
  }

  private static int months(LocalDate day) {
    return day.getYear() * MONTHS + day.getMonthValue() - 1;
  }
}
