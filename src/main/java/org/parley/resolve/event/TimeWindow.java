package org.parley.resolve.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.graph.DatedReport;

/**
 * The days on which a reported event can lie.
 *
 * <p>A date in the report decides. Without one, the article's date and the status bound it: news of
 * what happened are at most two weeks old, and plans at most six weeks ahead. A month or year is
 * cut by the status, too: what occurred "in July" by an article of 10 July occurred by then.
 *
 * @param first the earliest day
 * @param last the latest day, inclusive
 * @param stated whether the report has a date
 */
record TimeWindow(LocalDate first, LocalDate last, boolean stated) {
  private static final int NEWS_DAYS = 14;
  private static final int SOON_DAYS = 7;
  private static final int AHEAD_DAYS = 42;

  private static final TimeWindow ANY = new TimeWindow(LocalDate.MIN, LocalDate.MAX, false);
  private static final Pattern VALUE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  static TimeWindow of(DatedReport dated) {
    Status status = dated.report().status();
    Optional<TimeWindow> stated =
        dated.report().time().flatMap(TimeWindow::stated).filter(time -> isOfEvent(time, dated));
    return stated
        .map(window -> dated.published().map(day -> window.cut(status, day)).orElse(window))
        .or(() -> dated.published().map(day -> told(status, day)))
        .orElse(ANY);
  }

  /** "On Friday it called off the summit" has the day of that, not of the summit. */
  private static boolean isOfEvent(TimeWindow stated, DatedReport dated) {
    return !KindsOfEvent.callsOff(dated.report())
        || dated.published().filter(day -> !stated.first.isAfter(day)).isEmpty();
  }

  /** The days that an expression names, where its value is known. */
  static Optional<TimeWindow> stated(TimeExpression time) {
    return time.value()
        .filter(VALUE.asMatchPredicate())
        .map(
            begin ->
                new TimeWindow(
                    TimeExpression.firstDay(begin),
                    TimeExpression.lastDay(
                        time.end().filter(VALUE.asMatchPredicate()).orElse(begin)),
                    true));
  }

  private static TimeWindow told(Status status, LocalDate published) {
    LocalDate from = published.minusDays(NEWS_DAYS);
    LocalDate to = published.plusDays(AHEAD_DAYS);
    return switch (status) {
      case OCCURRED -> new TimeWindow(from, published, false);
      case ONGOING -> new TimeWindow(from, published.plusDays(SOON_DAYS), false);
      case PLANNED, PROPOSED -> new TimeWindow(published, to, false);
      case CANCELLED, DENIED -> new TimeWindow(from, to, false);
    };
  }

  /** What has occurred lies before the article, a plan after it; as far as the date allows that. */
  private TimeWindow cut(Status status, LocalDate published) {
    if (published.isBefore(first) || published.isAfter(last)) {
      return this;
    }
    return switch (status) {
      case OCCURRED -> new TimeWindow(first, published, stated);
      case PLANNED, PROPOSED -> new TimeWindow(published, last, stated);
      case ONGOING, CANCELLED, DENIED -> this;
    };
  }

  /** Whether all days of the other are among these. */
  boolean holds(TimeWindow other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** Whether some day lies in both. */
  boolean meets(TimeWindow other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether both are days, one right after the other. */
  boolean isNextDayTo(TimeWindow other) {
    return isDay() && other.isDay() && Math.abs(ChronoUnit.DAYS.between(first, other.first)) == 1;
  }

  /** The number of days, at least 1. */
  long days() {
    return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(first, last) + 1;
  }
}
