package org.parley.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.parley.claim.EventType;
import org.parley.claim.TimeExpression;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.outlook.Finding;
import org.parley.extract.outlook.Outlook;
import org.parley.extract.syntax.Scan;
import org.parley.extract.time.FoundTime;
import org.parley.extract.time.Issued;
import org.parley.extract.time.TimeValue;
import org.parley.text.Token;

/**
 * When an article appeared that does not say so, where its own words leave no choice. What it tells
 * as done, with a year, lies before it; what it tells as to come, after it. Between these, a day
 * remains possible if every expression has a value on it ("Tuesday, 7 January" has one in some
 * years only) and two wordings for one event agree ("last Thursday", "the 2 January signing").
 * Document dating by time constraints: Chambers, "Labeling Documents with Timestamps", ACL 2012.
 */
final class Dating {
  /** The widest stretch that can still give a value to an expression of this year. */
  private static final int MOST_DAYS = 366;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern RECENT = Pattern.compile("\\b[Ll]ast \\p{Lu}\\p{Ll}+day\\b");
  private static final Pattern WEEKDAY_OF_DATE =
      Pattern.compile("\\b\\w+day\\b.*\\d", Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE = Pattern.compile("(?:.* )?\\p{Lu}\\p{Ll}+day");

  /** An event with the expression that says when it was. */
  record Dated(Scan.View view, Occasion event, FoundTime time) {}

  private final Scan scan;
  private final Outlook outlook;
  private final EventTimes times;

  Dating(Scan scan, Outlook outlook, EventTimes times) {
    this.scan = scan;
    this.outlook = outlook;
    this.times = times;
  }

  /**
   * @param events the article's events, dated without knowing the article's day
   */
  Optional<Issued> of(List<Dated> events) {
    List<Predicate<LocalDate>> clues = new ArrayList<>(wordings(events));
    LocalDate earliest = LocalDate.MIN;
    LocalDate latest = LocalDate.MAX;
    for (Scan.View view : scan.views) {
      for (FoundTime time : times.in(view)) {
        Optional<Token> verb = TimeAttachment.host(view.sentence(), time.span());
        if (verb.isEmpty()) {
          continue;
        }
        boolean done = done(view, verb.get());
        Optional<TimeValue> value = value(time);
        if (value.isPresent() && dated(time)) {
          if (done) {
            earliest = max(earliest, TimeExpression.firstDay(value.get().start()));
          } else if (toCome(view, verb.get())) {
            latest =
                min(latest, TimeExpression.lastDay(value.get().end().orElse(value.get().start())));
          }
        } else if (value.isEmpty() && done && weekdayOfDate(time)) {
          clues.add(day -> time.on(day, false).filter(v -> before(v, day)).isPresent());
        }
      }
    }
    if (clues.isEmpty() || earliest.equals(LocalDate.MIN) || latest.equals(LocalDate.MAX)) {
      return Optional.empty();
    }
    clues.addAll(order());
    List<LocalDate> possible =
        earliest
            .datesUntil(max(earliest, latest.plusDays(1)))
            .filter(day -> clues.stream().allMatch(clue -> clue.test(day)))
            .toList();
    return possible.isEmpty()
            || possible.getLast().toEpochDay() - possible.getFirst().toEpochDay() > MOST_DAYS
        ? Optional.empty()
        : Optional.of(new Issued(possible.getFirst(), possible.getLast()));
  }

  // Two wordings for one event.

  /**
   * Events of one type that carry one name ("the EastMed signing", "signed the EastMed accord"), of
   * which the article knows one as such and dates just two, in different words.
   */
  private List<Predicate<LocalDate>> wordings(List<Dated> events) {
    Map<Namesakes, List<Dated>> namesakes = new LinkedHashMap<>();
    for (Dated event : events) {
      for (String name : names(event, false)) {
        Namesakes of = new Namesakes(EventType.of(event.event().type()), name);
        namesakes.computeIfAbsent(of, none -> new ArrayList<>()).add(event);
      }
    }
    Set<List<Dated>> pairs = new LinkedHashSet<>();
    namesakes.forEach(
        (of, both) -> {
          boolean only =
              both.size() == 2 && both.stream().allMatch(e -> names(e, true).contains(of.name()));
          if (only && both.stream().anyMatch(Dating::known)) {
            pairs.add(both);
          }
        });
    List<Predicate<LocalDate>> clues = new ArrayList<>();
    for (List<Dated> pair : pairs) {
      FoundTime one = pair.getFirst().time();
      FoundTime other = pair.getLast().time();
      clues.add(day -> agree(one.on(day, false), other.on(day, false)));
    }
    return clues;
  }

  /** Events of a type that carry a name. */
  private record Namesakes(Optional<EventType> type, String name) {}

  private static boolean known(Dated dated) {
    return EventNouns.definite(dated.view(), dated.event().trigger());
  }

  /** The proper nouns of the event's own phrase, with or without those who take part. */
  private Set<String> names(Dated dated, boolean ofEvent) {
    Set<String> names = new HashSet<>();
    for (Token token : dated.view().sentence().subtree(dated.event().trigger())) {
      boolean party =
          ofEvent
              && scan.at(dated.view(), token).stream()
                  .anyMatch(d -> dated.event().participants().has(d.id));
      if (token.isProper() && !party && !dated.time().span().overlaps(token.span())) {
        names.add(token.lemma());
      }
    }
    return names;
  }

  private static boolean agree(Optional<TimeValue> one, Optional<TimeValue> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.get().start().startsWith(other.get().start())
        || other.get().start().startsWith(one.get().start());
  }

  // What the words say of past and future.

  /** "Tuesday" is nearer than "last Thursday" in one article. */
  private List<Predicate<LocalDate>> order() {
    List<FoundTime> bare = new ArrayList<>();
    List<FoundTime> before = new ArrayList<>();
    for (Scan.View view : scan.views) {
      for (FoundTime time : times.in(view)) {
        String words = time.past().text();
        boolean told =
            TimeAttachment.host(view.sentence(), time.span())
                .filter(v -> done(view, v))
                .isPresent();
        if (RECENT.matcher(words).find()) {
          before.add(time);
        } else if (told && BARE.matcher(words).matches()) {
          bare.add(time);
        }
      }
    }
    return before.isEmpty()
        ? List.of()
        : List.of(
            day ->
                bare.stream()
                    .allMatch(near -> before.stream().allMatch(far -> later(near, far, day))));
  }

  private static boolean later(FoundTime near, FoundTime far, LocalDate day) {
    return near.on(day, false)
            .map(TimeValue::start)
            .orElse("9")
            .compareTo(far.on(day, false).map(TimeValue::start).orElse("0"))
        > 0;
  }

  private static boolean dated(FoundTime time) {
    return YEAR.matcher(time.past().text()).find();
  }

  private static boolean weekdayOfDate(FoundTime time) {
    return WEEKDAY_OF_DATE.matcher(time.past().text()).find();
  }

  private static Optional<TimeValue> value(FoundTime time) {
    return time.past()
        .value()
        .filter(value -> time.future().value().equals(Optional.of(value)))
        .map(value -> new TimeValue(value, time.past().end()));
  }

  private boolean done(Scan.View view, Token verb) {
    boolean past =
        verb.pos().equals("VBD")
            || view.clauses().auxiliaries(verb).stream()
                .anyMatch(a -> a.is("have") || a.is("be") && a.pos().equals("VBD"));
    return past && Outlook.real(outlook.ofVerb(view, verb));
  }

  /** "Will open", "is to open", but not "was to open", which may be over. */
  private boolean toCome(Scan.View view, Token verb) {
    Finding finding = outlook.ofVerb(view, verb);
    Token finite = verb;
    while (view.clauses().hasTo(finite)
        && view.sentence().head(finite).filter(Token::isVerb).isPresent()) {
      finite = view.sentence().head(finite).orElse(finite);
    }
    Token top = finite;
    boolean present =
        top.isPresent()
            || top.pos().equals("MD")
            || view.clauses().auxiliaries(top).stream()
                .anyMatch(a -> a.isPresent() || a.is("will"));
    return finding.ahead() && present;
  }

  private static boolean before(TimeValue value, LocalDate day) {
    return !TimeExpression.firstDay(value.start()).isAfter(day);
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
