package org.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.claim.TimeExpression;

/**
 * Expressions of time and their values by the article's date (TIMEX3, ISO-TimeML, for days, weeks,
 * months, years and decades). Where a value would have to be made up, only the words stay.
 */
final class Times {
  /**
   * An expression found in a sentence.
   *
   * @param span in code points of the article
   * @param past its reading beside a verb of the past
   * @param future its reading beside a verb of the future
   * @param shows which way the words look by themselves
   */
  record Found(Span span, TimeExpression past, TimeExpression future, TimeRule.Shows shows) {
    TimeExpression reading(boolean ahead) {
      return ahead ? future : past;
    }
  }

  /** Longer expressions are asked first, then the rules in this order. */
  private static final List<TimeRule> RULES =
      Stream.of(DateRules.all(), RelativeRules.all(), SequenceRules.all())
          .flatMap(List::stream)
          .toList();

  /** Words before a number that make it a count. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:[$€£]|\\b(?:over|about|around|some|nearly|almost|than|least|of up to|up to|roughly"
              + "|approximately|No\\.|resolution|article|number)) ?$",
          Pattern.CASE_INSENSITIVE);

  private record Match(TimeRule rule, Matcher matcher) {
    int length() {
      return matcher.end() - matcher.start();
    }

    boolean overlaps(Match other) {
      return matcher.start() < other.matcher.end() && other.matcher.start() < matcher.end();
    }
  }

  private final Optional<LocalDate> today;

  Times(Optional<LocalDate> today) {
    this.today = today;
  }

  /** The expressions of a text that nothing goes before. */
  List<Found> in(String text, int startOfText) {
    return in(text, startOfText, Optional.empty());
  }

  /**
   * Every expression of time in a text, in its order; where two overlap, the longer one.
   *
   * @param startOfText in code points of the article
   * @param before the expression that the article used last
   */
  List<Found> in(String text, int startOfText, Optional<Found> before) {
    List<Found> found = new ArrayList<>();
    Optional<Found> last = before;
    for (Match match : matches(text)) {
      int start = startOfText + text.codePointCount(0, match.matcher().start());
      int end = start + text.codePointCount(match.matcher().start(), match.matcher().end());
      Found next =
          new Found(
              new Span(start, end),
              expression(match, last.map(Found::past), false),
              expression(match, last.map(Found::future), true),
              match.rule().shows());
      found.add(next);
      if (next.past().value().isPresent()) {
        last = Optional.of(next);
      }
    }
    return found;
  }

  private static List<Match> matches(String text) {
    List<Match> all = new ArrayList<>();
    for (TimeRule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        if (!counted(text, matcher)) {
          Matcher kept = rule.pattern().matcher(text);
          kept.find(matcher.start());
          all.add(new Match(rule, kept));
        }
      }
    }
    all.sort(Comparator.comparingInt(Match::length).reversed());
    List<Match> chosen = new ArrayList<>();
    for (Match match : all) {
      if (chosen.stream().noneMatch(match::overlaps)) {
        chosen.add(match);
      }
    }
    chosen.sort(Comparator.comparingInt(match -> match.matcher().start()));
    return chosen;
  }

  /** "More than 2000" is no year. */
  private static boolean counted(String text, Matcher matcher) {
    return Character.isDigit(text.charAt(matcher.start()))
        && COUNTED.matcher(text.substring(0, matcher.start())).find();
  }

  private TimeExpression expression(Match match, Optional<TimeExpression> before, boolean future) {
    TimeReference reference =
        new TimeReference(
            today, before.flatMap(e -> e.value().map(v -> new TimeValue(v, e.end()))), future);
    Optional<TimeValue> value =
        match.rule().meaning().of(new TimeRule.Parts(match.matcher()), reference);
    return new TimeExpression(
        match.matcher().group().strip(),
        value.map(TimeValue::start),
        value.flatMap(TimeValue::end));
  }
}
