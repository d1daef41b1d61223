package org.parley.extract.event;

import org.parley.article.Span;
import org.parley.claim.EventTrigger;
import org.parley.claim.Mention;
import org.parley.extract.frame.EventFrames;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventFrame;
import org.parley.text.SpanIndex;

/**
 * Which words are too little for an event: "we want to help them", "they talked about it". A text
 * of one sentence is given for what it tells, and nothing in it is slight.
 */
final class Slightness {
  private final Scan scan;
  private final SpanIndex<Span> quotes;

  Slightness(Scan scan) {
    this.scan = scan;
    this.quotes = scan.quotes;
  }

  /**
   * @param placed whether it is known when or where
   */
  EventTrigger of(Scan.View view, Occasion event, boolean placed) {
    boolean slight =
        !placed
            && scan.views.size() > 1
            && !view.sentence().headline()
            && (quoted(event) || loose(view, event))
            && named(event) < 2;
    if (!slight || event.by() == EventTrigger.THREAT) {
      return event.by();
    }
    return event.by().isNoun() ? EventTrigger.SLIGHT_NOUN : EventTrigger.SLIGHT_VERB;
  }

  private boolean quoted(Occasion event) {
    return quotes.meets(event.trigger().span());
  }

  /**
   * A verb that is used of much else, where no particular object makes it an act; or a noun of
   * attitudes, states and sorts of doing.
   */
  private boolean loose(Scan.View view, Occasion event) {
    if (event.by().isNoun()) {
      return scan.lexicon.is("loose-event", event.trigger().lemma());
    }
    return event.by() == EventTrigger.VERB
        && scan.lexicon.is("loose-act", event.trigger().lemma())
        && EventFrames.frame(scan, view, event.trigger())
            .filter(EventFrame::asksForThings)
            .isEmpty();
  }

  /** How many parties have a name, or a pronoun for one. */
  private long named(Occasion event) {
    return event.participants().all().stream()
        .map(scan.mentions::get)
        .filter(Slightness::isNamed)
        .count();
  }

  private static boolean isNamed(Draft draft) {
    return draft.kind == Mention.Kind.NAMED || draft.kind == Mention.Kind.PRONOUN;
  }
}
