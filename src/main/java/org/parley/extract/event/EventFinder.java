package org.parley.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.EventReport;
import org.parley.claim.Stance;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.outlook.Outlook;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Scan;
import org.parley.extract.time.Issued;
import org.parley.text.Token;

/** Finds events in verbs and nouns, with who takes part, where, when, and whether it happened. */
public final class EventFinder {
  private final Scan scan;
  private final EventTimes times;
  private final EventPlaces places;
  private final VerbEvents verbs;
  private final NounEvents nouns;
  private final Slightness slightness;

  private EventFinder(Scan scan, Outlook outlook, List<Cued> statements, Optional<Issued> issued) {
    EventNouns entries = new EventNouns(scan);
    this.scan = scan;
    this.times = new EventTimes(scan, statements, issued);
    this.places = new EventPlaces(scan, entries);
    this.verbs = new VerbEvents(scan, outlook, entries, times);
    this.nouns = new NounEvents(scan, outlook, entries);
    this.slightness = new Slightness(scan);
  }

  /** The finder for an article, which knows its date where that can be known. */
  public static EventFinder of(Scan scan, List<Cued> statements) {
    Outlook outlook = new Outlook(scan.lexicon);
    Optional<Issued> said = Filed.of(scan).map(Issued::on);
    EventFinder finder = new EventFinder(scan, outlook, statements, said);
    Optional<Issued> worked =
        said.isPresent()
            ? Optional.empty()
            : new Dating(scan, outlook, finder.times).of(finder.dated(finder.occasions()));
    return worked.isEmpty() ? finder : new EventFinder(scan, outlook, statements, worked);
  }

  private List<Dating.Dated> dated(List<List<Occasion>> events) {
    List<Dating.Dated> dated = new ArrayList<>();
    for (Scan.View view : scan.views) {
      for (Occasion event : events.get(view.sentence().index())) {
        times
            .when(view, event)
            .filter(found -> Outlook.real(event.outlook()))
            .ifPresent(found -> dated.add(new Dating.Dated(view, event, found)));
      }
    }
    return dated;
  }

  public List<EventReport> reports() {
    return scan.sideBySide()
        .flatMap(view -> occasions(view).stream().map(occasion -> report(view, occasion)))
        .toList();
  }

  /** "Opposed the levy in 2008": the position with the time that its verb has. */
  public Stance dated(Stance stance) {
    Scan.View view = scan.views.get(stance.sentence());
    return view.sentence().tokens().stream()
        .filter(token -> token.isVerb() && token.span().equals(stance.cue().span()))
        .findFirst()
        .flatMap(verb -> times.since(view, verb))
        .map(stance::since)
        .orElse(stance);
  }

  /** The events of each sentence. */
  private List<List<Occasion>> occasions() {
    return scan.sideBySide().map(this::occasions).toList();
  }

  /** A verb that carries an event noun tells of no event of its own. */
  private List<Occasion> occasions(Scan.View view) {
    List<Occasion> found = new ArrayList<>();
    Set<Integer> carriers = new HashSet<>();
    for (Token token : view.sentence().tokens()) {
      if (token.isNoun() || token.pos().equals("VBG")) {
        nouns.event(view, token, carriers).ifPresent(found::add);
      }
    }
    for (Token token : view.sentence().tokens()) {
      if (verbs.takesFrame(token) && !carriers.contains(token.index())) {
        verbs.event(view, token).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(occasion -> depth(view, occasion)));
    return found;
  }

  /** What governs comes first: "rejected the offer" before "the offer". */
  private static int depth(Scan.View view, Occasion occasion) {
    Token at = occasion.carrier().orElse(occasion.trigger());
    int depth = 0;
    for (int i = 0; i < view.sentence().size() && at.head() >= 0; i++) {
      depth += at.relates("conj") ? 0 : 1;
      at = view.sentence().token(at.head());
    }
    return depth;
  }

  private EventReport report(Scan.View view, Occasion event) {
    Token trigger = event.trigger();
    Optional<Integer> place = places.of(view, event).filter(at -> !event.participants().sure(at));
    EventTimes.Timed timed = times.of(view, event);
    return new EventReport(
        view.phrases().of(trigger),
        event.teller().lemma(),
        event.label(),
        event.type(),
        timed.outlook().status(),
        timed.time(),
        place,
        event.participants().arguments(place),
        timed.outlook().certainty(),
        timed.outlook().negated(),
        event.definite(),
        slightness.of(view, event, place.isPresent() || timed.time().isPresent()),
        event.rule(),
        view.sentence().index(),
        view.phrases().whole());
  }
}
