package org.parley.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Evidence;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.extract.outlook.Finding;
import org.parley.extract.outlook.Outlook;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Scan;
import org.parley.extract.time.FoundTime;
import org.parley.extract.time.Issued;
import org.parley.extract.time.TimeShows;
import org.parley.extract.time.Times;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * When an event is: the expression that {@link TimeAttachment} finds for it, and how it is read.
 */
final class EventTimes {
  /** For how many sentences "the next day" can count from a time named before. */
  private static final int MEMORY = 4;

  /** For how long what was announced may still lie ahead. */
  private static final int NEWS_DAYS = 7;

  private final Scan scan;
  private final TimeAttachment attachment;
  private final SharedTime shared;
  private final Optional<Issued> issued;
  private final List<List<FoundTime>> bySentence = new ArrayList<>();

  EventTimes(Scan scan, List<Cued> statements, Optional<Issued> issued) {
    this.scan = scan;
    this.attachment = new TimeAttachment(scan, statements);
    this.shared = new SharedTime(scan);
    this.issued = issued;
    Times times = new Times(issued);
    Optional<FoundTime> latest = Optional.empty();
    int since = 0;
    for (Scan.View view : scan.views) {
      List<FoundTime> found = in(times, view, since > MEMORY ? Optional.empty() : latest);
      bySentence.add(found);
      since++;
      for (FoundTime date : found) {
        if (date.past().value().isPresent()) {
          latest = Optional.of(date);
          since = 1;
        }
      }
    }
  }

  /** When a story was filed is no time of what it tells. */
  private List<FoundTime> in(Times times, Scan.View view, Optional<FoundTime> before) {
    Sentence sentence = view.sentence();
    int dateline = sentence.dateline();
    if (dateline == 0) {
      return times.in(view.phrases().whole().exact(), sentence.span().start(), before);
    }
    if (dateline == sentence.size()) {
      return List.of();
    }
    Evidence rest = view.phrases().between(dateline, sentence.size() - 1);
    return times.in(rest.exact(), rest.span().start(), before);
  }

  /** The expressions of a sentence, in its order. */
  List<FoundTime> in(Scan.View view) {
    return bySentence.get(view.sentence().index());
  }

  /**
   * The expression that says when an event is, and not when it was proposed or called off.
   * "Suspended the accord of 2018": where the verb makes another event of the noun, the noun's own
   * time is not its.
   */
  Optional<FoundTime> when(Scan.View view, Occasion event) {
    if (event.teller() != event.trigger()) {
      return attachment.best(view, in(view), event.teller(), Optional.empty());
    }
    Optional<FoundTime> found = attachment.best(view, in(view), event.trigger(), event.carrier());
    boolean byCarrier =
        found.isPresent()
            && event.carrier().equals(TimeAttachment.host(view.sentence(), found.get().span()));
    boolean whenSaid =
        byCarrier
            && switch (event.outlook().status()) {
              case CANCELLED -> !until(view, found.get());
              case PROPOSED, PLANNED -> found.get().shows() == TimeShows.PAST;
              case OCCURRED, ONGOING, DENIED -> false;
            };
    return whenSaid ? attachment.best(view, in(view), event.trigger(), Optional.empty()) : found;
  }

  /** An event with its time, which can change its outlook: "they meet on Friday". */
  record Timed(Finding outlook, Optional<TimeExpression> time) {}

  Timed of(Scan.View view, Occasion event) {
    Finding outlook = event.outlook();
    Optional<FoundTime> best = when(view, event).or(() -> shared.of(view, in(view), event));
    if (best.isEmpty()) {
      return new Timed(outlook, Optional.empty());
    }
    FoundTime found = best.get();
    Token verb = event.carrier().orElse(event.trigger());
    boolean told = present(view, verb) || event.trigger().isNoun() && event.carrier().isEmpty();
    if (Outlook.real(outlook)
        && (told && toCome(found, present(view, verb)) || foretold(view, event, found))) {
      outlook = outlook.with(Status.PLANNED);
    }
    TimeExpression time = reading(view, verb, outlook, found);
    return new Timed(
        past(event, outlook, time) ? outlook.with(Status.OCCURRED) : outlook, Optional.of(time));
  }

  /** "Duties may fall after a hearing in September": that month is yet to come. */
  private boolean foretold(Scan.View view, Occasion event, FoundTime found) {
    Token noun = event.trigger();
    Optional<Token> above =
        view.sentence()
            .head(noun)
            .filter(after -> noun.relates("pobj") && event.carrier().isEmpty())
            .flatMap(view.sentence()::head)
            .filter(Token::isVerb);
    return above
            .filter(
                verb ->
                    view.clauses().hasModal(verb, scan.lexicon.all("foretells"))
                        || view.clauses().hasModal(verb, scan.lexicon.all("leaves-open")))
            .filter(verb -> !view.clauses().perfect(verb))
            .isPresent()
        && found.shows() != TimeShows.PAST
        && starts(found.future()).filter(this::ahead).isPresent();
  }

  private static Optional<LocalDate> starts(TimeExpression time) {
    return time.value().map(TimeExpression::firstDay);
  }

  private boolean ahead(LocalDate day) {
    return issued.filter(at -> day.isAfter(at.last())).isPresent();
  }

  /**
   * "Before his arrest in 1995", "announced a treaty in 2009": what was still to come then is over
   * by now. Within days of the article it may yet be to come.
   */
  private boolean past(Occasion event, Finding outlook, TimeExpression time) {
    return outlook.status() == Status.PLANNED
        && event.trigger().isNoun()
        && event.teller() == event.trigger()
        && issued.isPresent()
        && time.value()
            .map(TimeExpression::lastDay)
            .filter(last -> last.isBefore(issued.get().first().minusDays(NEWS_DAYS)))
            .isPresent();
  }

  /**
   * When what a verb of the past tells was done, or since when it is so: the ISO value of the time
   * that hangs on it, if that lies before the article.
   */
  Optional<String> since(Scan.View view, Token verb) {
    boolean told = verb.pos().equals("VBD") || view.clauses().perfect(verb);
    return attachment
        .best(view, in(view), verb, Optional.empty())
        .filter(found -> told && !lasting(found) && found.shows() != TimeShows.FUTURE)
        .flatMap(found -> found.past().value())
        .filter(this::gone);
  }

  private boolean gone(String value) {
    return issued.map(at -> TimeExpression.lastDay(value).isBefore(at.last())).orElse(true);
  }

  /** Whether a verb in the present tells of what is to come: "visits Oslo on Friday". */
  boolean scheduled(Scan.View view, Token verb) {
    return present(view, verb)
        && attachment
            .best(view, in(view), verb, Optional.empty())
            .filter(found -> toCome(found, true))
            .isPresent();
  }

  private static boolean present(Scan.View view, Token verb) {
    boolean finite = verb.isPresent();
    boolean progressive =
        view.clauses().progressive(verb)
            && view.clauses().auxiliaries(verb).stream().allMatch(Token::isPresent);
    return finite || progressive;
  }

  /** After the article's day, by the words or by the calendar. */
  private boolean toCome(FoundTime found, boolean present) {
    String words = found.future().text().toLowerCase(Locale.ROOT);
    if (found.shows() == TimeShows.PAST || words.startsWith("since")) {
      return false;
    }
    if (found.shows() == TimeShows.FUTURE) {
      return true;
    }
    boolean certain = present || found.past().equals(found.future());
    Optional<LocalDate> start = day(found.future());
    return certain && issued.isPresent() && start.filter(issued.get().last()::isBefore).isPresent();
  }

  /**
   * "Flew on Monday for talks", "ordered strikes on Friday": that was then, and not the next
   * Monday, though what it is for was still to come.
   */
  private boolean told(Scan.View view, FoundTime found) {
    return TimeAttachment.host(view.sentence(), found.span())
        .filter(verb -> verb.pos().equals("VBD"))
        .filter(verb -> !verb.is("be") && !scan.lexicon.is("schedules", verb.lemma()))
        .isPresent();
  }

  /** The reading that fits the outlook; of what was called off, the day nearest to the article. */
  private TimeExpression reading(Scan.View view, Token verb, Finding outlook, FoundTime found) {
    if (outlook.status() != Status.CANCELLED) {
      TimeExpression read = found.reading(outlook.ahead() && !told(view, found));
      return lasting(found) ? end(read) : read;
    }
    return found.reading(until(view, found) || nearer(found));
  }

  /** "Closed the crossing until 1 April", "extended the truce by a week, until Friday". */
  private static boolean lasting(FoundTime found) {
    return found.past().text().toLowerCase(Locale.ROOT).matches("(?:until|till) .*");
  }

  /** That it ends then does not say when it is. */
  private static TimeExpression end(TimeExpression time) {
    return new TimeExpression(time.text(), Optional.empty(), time.end().or(time::value));
  }

  /** "Put off until Friday": its new day. */
  private static boolean until(Scan.View view, FoundTime found) {
    String words = view.text(found.span().start()).stripTrailing();
    return found.future().text().toLowerCase(Locale.ROOT).matches("(until|till) .*")
        || words.endsWith(" until")
        || words.endsWith(" till")
        || words.endsWith(" to");
  }

  private boolean nearer(FoundTime found) {
    Optional<LocalDate> past = day(found.past());
    Optional<LocalDate> future = day(found.future());
    return issued.isPresent()
        && past.isPresent()
        && future.isPresent()
        && ChronoUnit.DAYS.between(issued.get().last(), future.get())
            < ChronoUnit.DAYS.between(past.get(), issued.get().last());
  }

  private static Optional<LocalDate> day(TimeExpression time) {
    return time.value().filter(value -> value.length() == 10).map(LocalDate::parse);
  }
}
