package org.parley.extract.time;

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
public final class Times {

  /** Longer expressions are asked first, then the rules in this order. */
  private static final List<TimeRule> RULES =
      Stream.of(DateRules.all(), RelativeRules.all(), SequenceRules.all())
          .flatMap(List::stream)
          .toList();

  private static final Beginnings BEGINNINGS =
      new Beginnings(RULES.stream().map(TimeRule::pattern).toList());

  /** Words before a number that make it a count, none longer than {@link #LONGEST_COUNT}. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:[$€£]|\\b(?:over|about|around|some|nearly|almost|than|least|of up to|up to|roughly"
              + "|approximately|No\\.|resolution|article|number)) ?$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_COUNT = 40;
  private static final int[] NONE = {};

  /**
   * @param number of the rule, which decides between matches of one length
   */
  private record Match(int number, Matcher matcher) {
    TimeRule rule() {
      return RULES.get(number);
    }

    int length() {
      return matcher.end() - matcher.start();
    }

    Optional<TimeValue> meaning(TimeReference reference) {
      return rule().meaning().of(new TimeParts(matcher), reference);
    }

    boolean overlaps(Match other) {
      return matcher.start() < other.matcher.end() && other.matcher.start() < matcher.end();
    }
  }

  private final Optional<Issued> issued;

  public Times(Optional<Issued> issued) {
    this.issued = issued;
  }

  /** The expressions of a text that nothing goes before. */
  public List<FoundTime> in(String text, int startOfText) {
    return in(text, startOfText, Optional.empty());
  }

  /**
   * Every expression of time in a text, in its order; where two overlap, the longer one.
   *
   * @param startOfText in code points of the article
   * @param before the expression that the article used last
   */
  public List<FoundTime> in(String text, int startOfText, Optional<FoundTime> before) {
    List<FoundTime> found = new ArrayList<>();
    Optional<FoundTime> last = before;
    for (Match match : matches(text)) {
      int start = startOfText + text.codePointCount(0, match.matcher().start());
      int end = start + text.codePointCount(match.matcher().start(), match.matcher().end());
      FoundTime next =
          new FoundTime(
              new Span(start, end),
              expression(match, last.map(FoundTime::past), false),
              expression(match, last.map(FoundTime::future), true),
              match.rule().shows(),
              match::meaning);
      found.add(next);
      if (next.past().value().isPresent()) {
        last = Optional.of(next);
      }
    }
    return found;
  }

  private static List<Match> matches(String text) {
    List<Match> all = all(text);
    all.sort(Comparator.comparingInt(Match::length).reversed().thenComparing(Match::number));
    List<Match> chosen = new ArrayList<>();
    for (Match match : all) {
      if (chosen.stream().noneMatch(match::overlaps)) {
        chosen.add(match);
      }
    }
    chosen.sort(Comparator.comparingInt(match -> match.matcher().start()));
    return chosen;
  }

  /** Of each rule, as if it alone went through the text: the next match begins after the last. */
  private static List<Match> all(String text) {
    List<Match> all = new ArrayList<>();
    int[] free = new int[RULES.size()];
    for (int at = 0; at < text.length(); at++) {
      for (int number : Beginnings.isBeginning(text, at) ? BEGINNINGS.at(text, at) : NONE) {
        if (at >= free[number]) {
          Matcher matcher = RULES.get(number).pattern().matcher(text);
          boolean matches = matchesAt(matcher, at);
          free[number] = matches ? matcher.end() : free[number];
          if (matches && !counted(text, at)) {
            all.add(new Match(number, matcher));
          }
        }
      }
    }
    return all;
  }

  private static boolean matchesAt(Matcher matcher, int at) {
    return matcher
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(at, matcher.regionEnd())
        .lookingAt();
  }

  /** "More than 2000" is no year. */
  private static boolean counted(String text, int at) {
    return Character.isDigit(text.charAt(at))
        && COUNTED
            .matcher(text)
            .useTransparentBounds(true)
            .region(Math.max(0, at - LONGEST_COUNT), at)
            .find();
  }

  private TimeExpression expression(Match match, Optional<TimeExpression> before, boolean future) {
    Optional<TimeValue> last = before.flatMap(e -> e.value().map(v -> new TimeValue(v, e.end())));
    Optional<TimeValue> value =
        match.meaning(new TimeReference(issued.map(Issued::first), last, future));
    if (issued.filter(days -> !days.first().equals(days.last())).isPresent()) {
      Optional<TimeValue> latest =
          match.meaning(new TimeReference(issued.map(Issued::last), last, future));
      value = value.filter(v -> latest.equals(Optional.of(v)));
    }
    return new TimeExpression(
        match.matcher().group().strip(),
        value.map(TimeValue::start),
        value.flatMap(TimeValue::end));
  }
}
