package org.parley.extract.event;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Where an event is when nothing that hangs on its trigger says so: at the place of the verb that
 * it is subject or object of, or at the one place of its sentence.
 */
final class NearbyPlaces {
  /** In tokens. */
  private static final int FARTHEST = 15;

  private final Scan scan;
  private final EventNouns nouns;

  NearbyPlaces(Scan scan, EventNouns nouns) {
    this.scan = scan;
    this.nouns = nouns;
  }

  Optional<Draft> of(Scan.View view, Occasion event) {
    return governed(view, event).or(() -> only(view, event));
  }

  /** "The delegation opened the talks in Oslo", but not "the talks were welcomed in Oslo". */
  private Optional<Draft> governed(Scan.View view, Occasion event) {
    Token trigger = event.trigger();
    if (!trigger.isNoun()
        || event.carrier().isPresent()
        || !trigger.relates("nsubj", "nsubjpass", "dobj")) {
      return Optional.empty();
    }
    return view.sentence()
        .head(trigger)
        .filter(verb -> !attitude(verb))
        .flatMap(verb -> places(view).stream().filter(p -> hangsOn(view, p, verb)).findFirst());
  }

  private boolean attitude(Token verb) {
    return !scan.lexicon.cueVerb(verb.lemma()).isEmpty()
        || !scan.lexicon.stanceVerb(verb.lemma()).isEmpty();
  }

  /** The one place of the sentence, unless it is where something else is or happens. */
  private Optional<Draft> only(Scan.View view, Occasion event) {
    List<Draft> places = places(view);
    return places.size() == 1
            && Math.abs(places.getFirst().headToken - event.trigger().index()) <= FARTHEST
            && !elsewhere(view, event, places.getFirst())
        ? Optional.of(places.getFirst())
        : Optional.empty();
  }

  private List<Draft> places(Scan.View view) {
    return scan.within(view, 0, view.sentence().size() - 1).stream()
        .filter(d -> d.use == Mention.Use.LOCATIVE && d.kind == Mention.Kind.NAMED)
        .filter(d -> d.type == Mention.Type.PLACE || d.type == Mention.Type.STATE)
        .toList();
  }

  private static boolean hangsOn(Scan.View view, Draft place, Token head) {
    return above(view.sentence(), place).filter(a -> a.index() == head.index()).isPresent();
  }

  /** What the phrase of a place hangs on. */
  private static Optional<Token> above(Sentence sentence, Draft place) {
    Token noun = sentence.token(place.headToken);
    return sentence
        .head(noun)
        .flatMap(p -> noun.relates("pobj") ? sentence.head(p) : Optional.of(p));
  }

  /**
   * "The war in Sudan", "visited Rome": the place of another thing or event. A name that it hangs
   * on has none ("with Chile and Peru in Lima").
   */
  private boolean elsewhere(Scan.View view, Occasion event, Draft place) {
    Optional<Token> above = above(view.sentence(), place);
    if (above.isEmpty()) {
      return false;
    }
    Token head = above.get();
    boolean own =
        head.index() == event.trigger().index()
            || event.carrier().filter(c -> c.index() == head.index()).isPresent();
    boolean below =
        event.trigger().isNoun()
            && head.isVerb()
            && view.sentence().dominates(event.trigger(), head);
    if (own || below || head.isProper() || !scan.at(view, head).isEmpty()) {
      return false;
    }
    if (head.isNoun()) {
      Token name = view.sentence().token(place.headToken);
      return !joined(view.sentence(), event.trigger(), List.of(head, name));
    }
    return nouns.entry(view, head).isPresent()
        || attitude(head)
        || !scan.lexicon.eventVerb(head.lemma()).isEmpty()
            && !view.sentence().dominates(head, event.trigger());
  }

  /** "A truce in Aden and the release of prisoners": the place of both, also in a list. */
  private static boolean joined(Sentence sentence, Token noun, List<Token> firsts) {
    Token at = noun;
    while (at.relates("conj", "appos") && at.head() >= 0) {
      at = sentence.token(at.head());
      if (firsts.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
