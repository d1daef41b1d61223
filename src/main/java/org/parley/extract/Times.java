package org.parley.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Span;
import org.parley.claim.TimeExpression;

/**
 * Expressions of time and their values by the article's date (TIMEX3, ISO-TimeML, for days, months
 * and years). Where a value would have to be made up, only the words stay.
 */
final class Times {
  /**
   * An expression found in a sentence.
   *
   * @param span in code points of the article
   * @param past its reading beside a verb of the past
   * @param future its reading beside a verb of the future
   */
  record Found(Span span, TimeExpression past, TimeExpression future) {}

  /** Which way the verb looks. */
  enum Direction {
    PAST,
    FUTURE
  }

  /** What an expression means, from its match, the article's date and the direction. */
  private interface Meaning extends BiFunction<Matcher, Context, Optional<Value>> {}

  private record Context(Optional<LocalDate> today, Direction direction) {}

  private record Value(String start, Optional<String> end) {
    static Optional<Value> of(Object start) {
      return Optional.of(new Value(start.toString(), Optional.empty()));
    }
  }

  private record Rule(Pattern pattern, Meaning meaning) {}

  private static final String MONTH =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June|July|Aug(?:ust|\\.)"
          + "|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String WEEKDAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String NUMBER =
      "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several)";
  private static final String UNIT = "(day|week|month|year)s?";

  private static final List<Rule> RULES =
      List.of(
          rule(
              "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b",
              (m, c) -> day(m.group(1), month(m.group(2)), m.group(3))),
          rule(
              "(?:[Ff]rom )?"
                  + MONTH
                  + " "
                  + DAY
                  + "(?:,? "
                  + YEAR
                  + ")? ?(?:-|–|to|until|through) ?"
                  + MONTH
                  + "? ?"
                  + DAY
                  + "(?:,? "
                  + YEAR
                  + ")?\\b",
              Times::interval),
          rule(
              "\\b" + MONTH + " " + DAY + "(?:,? " + YEAR + ")(?![\\d])",
              (m, c) -> day(m.group(3), monthOf(m.group(1)), m.group(2))),
          rule(
              "\\b" + DAY + " (?:of )?" + MONTH + ",? " + YEAR + "\\b",
              (m, c) -> day(m.group(3), monthOf(m.group(2)), m.group(1))),
          rule(
              "\\b" + MONTH + " " + DAY + " (last|this|next) year\\b",
              (m, c) ->
                  c.today()
                      .flatMap(
                          t ->
                              day(
                                  Integer.toString(t.getYear() + shift(m.group(3))),
                                  monthOf(m.group(1)),
                                  m.group(2)))),
          rule(
              "\\b" + MONTH + " " + DAY + "\\b(?! ?%)",
              (m, c) -> dayNear(c, monthOf(m.group(1)), m.group(2))),
          rule(
              "\\b" + DAY + " (?:of )?" + MONTH + "\\b",
              (m, c) -> dayNear(c, monthOf(m.group(2)), m.group(1))),
          rule(
              "\\b(?:(?:early|late|mid)[- ])?" + MONTH + "(?: of)?,? " + YEAR + "\\b",
              (m, c) -> Value.of(YearMonth.of(Integer.parseInt(m.group(2)), monthOf(m.group(1))))),
          rule(
              "\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore) ?-?"
                  + MONTH
                  + "\\b(?! \\d)",
              (m, c) -> monthNear(c, monthOf(m.group(1)), lower(m.group()))),
          rule(
              "\\b(?:[Tt]he )?(?:day after tomorrow)\\b",
              (m, c) -> c.today().flatMap(t -> Value.of(t.plusDays(2)))),
          rule(
              "\\b(?:[Tt]he )?(?:day before yesterday)\\b",
              (m, c) -> c.today().flatMap(t -> Value.of(t.minusDays(2)))),
          rule(
              "\\b(?:[Ll]ater |[Ee]arlier |[Ll]ate |[Ee]arly )?(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b",
              (m, c) -> c.today().flatMap(Value::of)),
          rule(
              "\\b(?:[Ll]ate |[Ee]arly |[Ee]arlier )?(?:[Yy]esterday|[Ll]ast night)(?: (?:morning|afternoon|evening))?\\b",
              (m, c) -> c.today().flatMap(t -> Value.of(t.minusDays(1)))),
          rule(
              "\\b[Tt]omorrow(?: (?:morning|afternoon|evening|night))?\\b",
              (m, c) -> c.today().flatMap(t -> Value.of(t.plusDays(1)))),
          rule(
              "\\b" + WEEKDAY + " (last|next) week\\b",
              (m, c) ->
                  c.today()
                      .flatMap(
                          t ->
                              Value.of(
                                  t.plusWeeks(shift(m.group(2)))
                                      .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                      .with(TemporalAdjusters.nextOrSame(weekday(m.group(1))))))),
          rule(
              "\\b(?:(?:[Oo]n|[Ll]ate|[Ee]arly|[Ll]ater|[Ee]arlier|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter) )*(?:(last|[Nn]ext|[Tt]his|coming|past) )?"
                  + WEEKDAY
                  + "(?: (?:morning|afternoon|evening|night))?\\b",
              (m, c) -> weekdayNear(c, weekday(m.group(2)), m.group(1))),
          rule(
              "\\b(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?(?:[Tt]he )?([Ll]ast|[Pp]ast|[Pp]revious|[Tt]his|[Nn]ext|[Cc]oming|[Ff]ollowing) "
                  + UNIT
                  + "\\b",
              (m, c) -> unit(c, lower(m.group(1)), m.group(2), lower(m.group()))),
          rule(
              "\\b(?:[Aa]bout |[Aa]round |[Nn]early |[Mm]ore than )?"
                  + NUMBER
                  + " "
                  + UNIT
                  + " (ago|earlier|before|later|from now)\\b",
              (m, c) -> c.today().flatMap(t -> offset(t, m.group(1), m.group(2), m.group(3)))),
          rule(
              "\\b[Ii]n " + NUMBER + " " + UNIT + "(?:'s?|’s?)?(?: time)?\\b",
              (m, c) ->
                  c.direction() == Direction.FUTURE
                      ? c.today().flatMap(t -> offset(t, m.group(1), m.group(2), "later"))
                      : Optional.empty()),
          rule(
              "\\b(?:[Ff]rom|[Bb]etween) " + YEAR + " (?:to|until|and|through) " + YEAR + "\\b",
              (m, c) -> Optional.of(new Value(m.group(1), Optional.of(m.group(2))))),
          rule(
              "\\b" + YEAR + "[–-]" + YEAR + "\\b",
              (m, c) -> Optional.of(new Value(m.group(1), Optional.of(m.group(2))))),
          rule(
              "\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id|[Tt]he end of|end of)[ -](?:early |late |mid-?)?"
                  + YEAR
                  + "\\b(?!s)",
              (m, c) -> Value.of(m.group(1))),
          rule(
              "\\b(?:[Ee]arlier |[Ll]ater )?(?:[Tt]hat|[Tt]he (?:same|following|next|previous)) (?:day|week|month|year)\\b",
              (m, c) -> Optional.empty()),
          rule("\\b[Tt]he (?:day|week|month|year) (?:before|after)\\b", (m, c) -> Optional.empty()),
          rule(
              "\\b[Ii]n the (?:coming|next|near|past|last|following)(?: few| several)? (?:hours|days|weeks|months|years|future|term)\\b",
              (m, c) -> Optional.empty()),
          rule(
              "\\b[Oo]ver the (?:coming|next|past|last)(?: \\w+)? (?:hours|days|weeks|months|years)\\b",
              (m, c) -> Optional.empty()),
          rule(
              "\\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:spring|summer|autumn|fall|winter|weekend)\\b",
              (m, c) -> Optional.empty()),
          rule("\\b" + YEAR + "\\b(?=[ .,;)]|$)", (m, c) -> Value.of(m.group(1))));

  private final Optional<LocalDate> today;

  Times(Optional<LocalDate> today) {
    this.today = today;
  }

  private static Rule rule(String pattern, Meaning meaning) {
    return new Rule(Pattern.compile(pattern), meaning);
  }

  /** Every expression of time in a text; where two overlap, the longer one. */
  List<Found> in(String text, int startOfText) {
    List<Found> found = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        int start = startOfText + text.codePointCount(0, matcher.start());
        int end = start + text.codePointCount(matcher.start(), matcher.end());
        Span span = new Span(start, end);
        if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
          found.add(
              new Found(
                  span,
                  expression(rule, matcher, Direction.PAST),
                  expression(rule, matcher, Direction.FUTURE)));
        }
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  private TimeExpression expression(Rule rule, Matcher matcher, Direction direction) {
    Optional<Value> value = rule.meaning().apply(matcher, new Context(today, direction));
    return new TimeExpression(
        matcher.group().strip(), value.map(Value::start), value.flatMap(Value::end));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static Month month(String number) {
    int value = Integer.parseInt(number);
    return Month.of(Math.min(12, Math.max(1, value)));
  }

  private static Month monthOf(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  private static DayOfWeek weekday(String start) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start.toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw new IllegalArgumentException("no weekday: " + start);
  }

  private static int shift(String word) {
    return switch (lower(word)) {
      case "last", "past", "previous" -> -1;
      case "next", "coming", "following" -> 1;
      default -> 0;
    };
  }

  private static Optional<Value> day(String year, Month month, String day) {
    return date(Integer.parseInt(year), month, Integer.parseInt(day)).flatMap(Value::of);
  }

  private static Optional<LocalDate> date(int year, Month month, int day) {
    boolean exists = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** A day without its year: the one nearest to the article in the verb's direction. */
  private static Optional<LocalDate> nearest(Context context, Month month, int day) {
    return context
        .today()
        .flatMap(
            today ->
                date(today.getYear(), month, day)
                    .flatMap(
                        same -> {
                          boolean past = context.direction() == Direction.PAST;
                          if (past && same.isAfter(today.plusDays(1))) {
                            return date(today.getYear() - 1, month, day);
                          }
                          if (!past && same.isBefore(today)) {
                            return date(today.getYear() + 1, month, day);
                          }
                          return Optional.of(same);
                        }));
  }

  private static Optional<Value> dayNear(Context context, Month month, String day) {
    return nearest(context, month, Integer.parseInt(day)).flatMap(Value::of);
  }

  private static Optional<Value> monthNear(Context context, Month month, String words) {
    return context
        .today()
        .flatMap(
            today -> {
              YearMonth now = YearMonth.from(today);
              YearMonth same = YearMonth.of(today.getYear(), month);
              boolean forward =
                  words.startsWith("next")
                      || words.startsWith("by")
                      || words.startsWith("until")
                      || (context.direction() == Direction.FUTURE
                          && !words.startsWith("last")
                          && !words.startsWith("since"));
              if (forward && same.isBefore(now)) {
                same = same.plusYears(1);
              } else if (!forward
                  && (same.isAfter(now) || words.startsWith("last") && same.equals(now))) {
                same = same.minusYears(1);
              }
              return Value.of(same);
            });
  }

  private static Optional<Value> weekdayNear(
      Context context, DayOfWeek day, @org.jspecify.annotations.Nullable String word) {
    String which = word == null ? "" : lower(word);
    return context
        .today()
        .flatMap(
            today -> {
              boolean future =
                  which.equals("next")
                      || which.equals("coming")
                      || !which.equals("last")
                          && !which.equals("past")
                          && context.direction() == Direction.FUTURE;
              if (future) {
                return Value.of(
                    today.with(
                        which.equals("next")
                            ? TemporalAdjusters.next(day)
                            : TemporalAdjusters.nextOrSame(day)));
              }
              return Value.of(
                  today.with(
                      which.equals("last")
                          ? TemporalAdjusters.previous(day)
                          : TemporalAdjusters.previousOrSame(day)));
            });
  }

  /** "last week" has no day that could be named; months and years have a value. */
  private static Optional<Value> unit(Context context, String which, String unit, String words) {
    if (words.endsWith("s")
        || words.startsWith("the past")
        || words.startsWith("the last")
        || words.startsWith("the following")
        || words.startsWith("the previous")) {
      return Optional.empty();
    }
    return context
        .today()
        .flatMap(
            today ->
                switch (unit) {
                  case "month" -> Value.of(YearMonth.from(today).plusMonths(shift(which)));
                  case "year" -> Value.of(today.getYear() + shift(which));
                  case "week" -> {
                    LocalDate monday =
                        today
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .plusWeeks(shift(which));
                    yield Optional.of(
                        new Value(monday.toString(), Optional.of(monday.plusDays(6).toString())));
                  }
                  default -> Optional.empty();
                });
  }

  private static Optional<Value> offset(
      LocalDate today, String number, String unit, String direction) {
    Optional<Integer> count = count(number);
    if (count.isEmpty() || direction.equals("earlier") || direction.equals("before")) {
      return Optional.empty();
    }
    int signed = direction.equals("ago") ? -count.get() : count.get();
    return switch (unit) {
      case "day" -> Value.of(today.plusDays(signed));
      case "week" -> Value.of(today.plusWeeks(signed));
      case "month" -> Value.of(YearMonth.from(today).plusMonths(signed));
      default -> Value.of(today.getYear() + signed);
    };
  }

  private static Optional<Integer> count(String word) {
    List<String> numbers =
        List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve");
    if (word.equals("a") || word.equals("an")) {
      return Optional.of(1);
    }
    if (numbers.contains(word)) {
      return Optional.of(numbers.indexOf(word));
    }
    return word.chars().allMatch(Character::isDigit)
        ? Optional.of(Integer.valueOf(word))
        : Optional.empty();
  }

  /**
   * "July 6-7", "December 30 to January 2": both ends, the year from either or from the article.
   */
  private static Optional<Value> interval(Matcher match, Context context) {
    Month first = monthOf(match.group(1));
    Month second = match.group(4) == null ? first : monthOf(match.group(4));
    String year = match.group(3) == null ? match.group(6) : match.group(3);
    int from = Integer.parseInt(match.group(2));
    int to = Integer.parseInt(match.group(5));
    Optional<LocalDate> start =
        year == null ? nearest(context, first, from) : date(Integer.parseInt(year), first, from);
    return start.flatMap(
        begin -> {
          int endYear =
              second.getValue() < first.getValue() ? begin.getYear() + 1 : begin.getYear();
          return date(endYear, second, to)
              .filter(end -> !end.isBefore(begin))
              .map(end -> new Value(begin.toString(), Optional.of(end.toString())));
        });
  }
}
