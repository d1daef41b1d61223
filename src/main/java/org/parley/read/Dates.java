package org.parley.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.lexicon.TimeWordKind;
import org.parley.lexicon.TimeWords;
import org.parley.lexicon.WordClasses;

/**
 * Dates as news write them: ISO 8601, RFC 1123, "July 10, 2019", "10 July 2019", 2019/07/10,
 * 10.07.2019, 2019.07.10, with two digits for the year beside the name of the month, and in
 * metadata also seconds or milliseconds since 1970. The day is the one that stands there, whatever
 * the time zone. Where day and month could be swapped (10/07/2019), where no such day exists, and
 * where it cannot be the day of a text that is there already, there is no date.
 */
final class Dates {
  private static final WordClasses WORDS = new WordClasses("page-words");
  private static final String WEEKDAY =
      "(?:(?:" + TimeWords.beginnings(TimeWordKind.WEEKDAY) + ")[a-z]*\\.?,?\\s+)?";
  private static final String MONTH =
      "(?<month>" + TimeWords.beginnings(TimeWordKind.MONTH_NAME) + ")(?:[a-z]{0,7})\\.?";
  private static final String YEAR = "(?<year>(?:1[5-9]|20|21)\\d\\d)(?!\\d)";
  private static final String SHORT_YEAR = "['’]?(?<short>\\d\\d)(?![\\d:.])";

  private static final List<Pattern> FORMS =
      List.of(
          pattern("(?<!\\d)" + YEAR + "-(?<number>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)"),
          pattern("(?<!\\d)" + YEAR + "/(?<number>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)"),
          pattern("(?<!\\d)" + YEAR + "\\.(?<number>\\d{1,2})\\.(?<day>\\d{1,2})(?!\\d)"),
          pattern("(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?" + YEAR),
          pattern("(?<!\\d)(?<either>\\d{1,2})(?<mark>[/-])(?<other>\\d{1,2})\\k<mark>" + YEAR),
          pattern(WEEKDAY + "\\b" + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR),
          pattern(
              WEEKDAY
                  + "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?"
                  + MONTH
                  + "[,\\s-]\\s*"
                  + YEAR));

  /** Metadata only: in running text "10 May 25" may be anything. */
  private static final List<Pattern> SHORT_FORMS =
      List.of(
          pattern(WEEKDAY + "(?<!\\d)(?<day>\\d{1,2})[\\s-]" + MONTH + "[\\s-]" + SHORT_YEAR),
          pattern(WEEKDAY + "\\b" + MONTH + "\\s+(?<day>\\d{1,2}),?\\s+" + SHORT_YEAR));

  private static final Pattern COMPACT =
      pattern(
          "(?<year>\\d{4})(?<number>\\d\\d)(?<day>\\d\\d)(?:T?(?:\\d{4}|\\d{6})(?:\\.\\d+)?(?:Z|[+-].*)?)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-](?<year>(?:19|20)\\d\\d)(?<mark>[/_-]?)(?<number>\\d\\d|[a-z]{3})\\k<mark>(?<day>\\d\\d)(?=[/_.?-]|$)");
  private static final Pattern PUBLISHED =
      pattern("\\b(?:" + WORDS.alternatives("published") + ")\\b[^\\d]{0,30}\\z");
  private static final Pattern UPDATED =
      pattern("\\b(?:" + WORDS.alternatives("updated") + ")\\b[^\\d]{0,30}\\z");
  private static final Pattern BEFORE =
      pattern(
          ("(?:(?:" + WORDS.alternatives("before-date") + ")(?: on)?:?\\s+)?")
              + "(?-i:\\p{Lu}[\\p{L}.' -]{1,30},\\s+)?[(\\[]?");
  private static final Pattern AFTER =
      pattern(
          "(?:T?[,\\s|·•–—-]*(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d(?:\\.\\d{1,9})?)?"
              + "\\s?(?:[ap]\\.?m\\.?)?)?(?:\\s?\\(?(?:z|[a-z]{2,4}t|utc|[+-]\\d\\d:?\\d\\d)\\)?)*"
              + "[)\\]]?[.,;]?(?:[\\s|·•–—-]*(?:"
              + WORDS.alternatives("after-date")
              + ")\\b.{0,60})?");
  private static final int LONGEST_LINE = 120;

  /** No text appears later than this many days from now: clocks and time zones differ, no more. */
  private static final int DAYS_AHEAD = 7;

  private Dates() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The date that a metadata field gives. */
  static Optional<LocalDate> parse(String value) {
    String given = value.strip();
    Matcher epoch = EPOCH.matcher(given);
    Matcher compact = COMPACT.matcher(given);
    if (compact.matches()) {
      return date(compact).filter(Dates::isPossible);
    }
    if (epoch.matches()) {
      return Optional.of(
              LocalDate.ofInstant(
                  Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), ZoneOffset.UTC))
          .filter(Dates::isPossible);
    }
    String start = given.substring(0, Math.min(given.length(), LONGEST_LINE));
    return best(start)
        .or(() -> first(SHORT_FORMS, start))
        .flatMap(Dates::date)
        .filter(Dates::isPossible);
  }

  /** The first date in a short text; that of publication where it is told from an update. */
  static Optional<LocalDate> find(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_LINE));
    return best(start).flatMap(Dates::date).filter(Dates::isPossible);
  }

  /** The day that an address on the web names, as /2025/03/19/ or -2025-03-19. */
  static Optional<LocalDate> inAddress(String url) {
    Matcher found = IN_ADDRESS.matcher(url.toLowerCase(Locale.ROOT));
    return found.find() ? date(found).filter(Dates::isPossible) : Optional.empty();
  }

  /** Whether a line is a date and nothing else: no more than a place, a time, "Published". */
  static boolean isDateline(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    return first(FORMS, line)
        .filter(
            date ->
                BEFORE.matcher(line.substring(0, date.start())).matches()
                    && AFTER.matcher(line.substring(date.end())).matches())
        .isPresent();
  }

  /** A machine's zero is no day, nor is what lies ahead. */
  private static boolean isPossible(LocalDate day) {
    return !day.equals(LocalDate.EPOCH)
        && !day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD));
  }

  private static Optional<MatchResult> best(String text) {
    List<MatchResult> all =
        FORMS.stream()
            .flatMap(form -> form.matcher(text).results())
            .sorted(Comparator.comparingInt(MatchResult::start))
            .toList();
    return all.stream()
        .filter(date -> PUBLISHED.matcher(text.substring(0, date.start())).find())
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(date -> !UPDATED.matcher(text.substring(0, date.start())).find())
                    .findFirst())
        .or(() -> all.stream().findFirst());
  }

  private static Optional<MatchResult> first(List<Pattern> forms, String text) {
    return forms.stream()
        .flatMap(form -> form.matcher(text).results().limit(1))
        .min(Comparator.comparingInt(MatchResult::start));
  }

  private static Optional<LocalDate> date(MatchResult found) {
    try {
      return Optional.of(dateOf(found));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDate dateOf(MatchResult found) {
    if (has(found, "either")) {
      int either = Integer.parseInt(found.group("either"));
      int other = Integer.parseInt(found.group("other"));
      if (either <= 12 && other <= 12 && either != other) {
        throw new DateTimeException("day and month could be swapped");
      }
      return LocalDate.of(
          Integer.parseInt(found.group("year")), Math.min(either, other), Math.max(either, other));
    }
    return LocalDate.of(year(found), month(found), Integer.parseInt(found.group("day")));
  }

  private static int year(MatchResult found) {
    if (!has(found, "short")) {
      return Integer.parseInt(found.group("year"));
    }
    int year = 2000 + Integer.parseInt(found.group("short"));
    return year <= LocalDate.now(ZoneOffset.UTC).getYear() ? year : year - 100;
  }

  private static int month(MatchResult found) {
    String month = has(found, "number") ? found.group("number") : found.group("month");
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    return TimeWords.month(month)
        .map(Month::getValue)
        .orElseThrow(() -> new DateTimeException("no month: " + month));
  }

  private static boolean has(MatchResult found, String group) {
    return found.namedGroups().containsKey(group);
  }
}
