package org.parley.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as news write them: ISO 8601, RFC 1123, "July 10, 2019", "10 July 2019", 2019/07/10,
 * 10.07.2019. The day is the one that stands there, whatever the time zone. Where day and month
 * could be swapped (10/07/2019), or where no such day exists, there is no date.
 */
final class Dates {
  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,7})\\.?";
  private static final String YEAR = "(?<year>(?:1[5-9]|20|21)\\d\\d)(?!\\d)";

  private static final List<Pattern> FORMS =
      List.of(
          pattern("(?<!\\d)" + YEAR + "-(?<number>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)"),
          pattern("(?<!\\d)" + YEAR + "/(?<number>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)"),
          pattern("(?<!\\d)(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\." + YEAR),
          pattern(WEEKDAY + "\\b" + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR),
          pattern(
              WEEKDAY
                  + "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?"
                  + MONTH
                  + "[,\\s-]\\s*"
                  + YEAR));

  private static final Pattern COMPACT = pattern("(?<year>\\d{4})(?<number>\\d\\d)(?<day>\\d\\d)");
  private static final Pattern BEFORE =
      pattern(
          "(?:(?:first |last )?(?:published|posted|updated|modified|date|released)(?: on)?:?\\s+)?"
              + "(?-i:\\p{Lu}[\\p{L}.' -]{1,30},\\s+)?[(\\[]?");
  private static final Pattern AFTER =
      pattern(
          "(?:T?[,\\s|·•–—-]*(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d(?:\\.\\d{1,9})?)?"
              + "\\s?(?:[ap]\\.?m\\.?)?)?(?:\\s?\\(?(?:z|[a-z]{2,4}t|utc|[+-]\\d\\d:?\\d\\d)\\)?)*"
              + "[)\\]]?[.,;]?(?:[\\s|·•–—-]*(?:last )?(?:updated|modified)\\b.{0,60})?");
  private static final int LONGEST_LINE = 120;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Dates() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The date that a metadata field gives. */
  static Optional<LocalDate> parse(String value) {
    Matcher compact = COMPACT.matcher(value.strip());
    return compact.matches() ? date(compact) : find(value);
  }

  /** The first date in a short text. */
  static Optional<LocalDate> find(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_LINE));
    return first(start).flatMap(Dates::date);
  }

  /** Whether a line is a date and nothing else: no more than a place, a time, "Published". */
  static boolean isDateline(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    return first(line)
        .filter(
            date ->
                BEFORE.matcher(line.substring(0, date.start())).matches()
                    && AFTER.matcher(line.substring(date.end())).matches())
        .isPresent();
  }

  private static Optional<Matcher> first(String text) {
    Optional<Matcher> first = Optional.empty();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.find() && (first.isEmpty() || matcher.start() < first.get().start())) {
        first = Optional.of(matcher);
      }
    }
    return first;
  }

  private static Optional<LocalDate> date(Matcher found) {
    int year = Integer.parseInt(found.group("year"));
    int day = Integer.parseInt(found.group("day"));
    try {
      return Optional.of(LocalDate.of(year, month(found), day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(Matcher found) {
    if (found.pattern().namedGroups().containsKey("number")) {
      return Integer.parseInt(found.group("number"));
    }
    return MONTHS.indexOf(found.group("month").toLowerCase(Locale.ROOT)) / 3 + 1;
  }
}
