package org.parley.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.claim.EventType;
import org.parley.claim.Mention;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Where an event is: the place that hangs on its trigger, or on what carries the trigger. */
final class EventPlaces {

  private final Scan scan;
  private final EventNouns nouns;
  private final PlaceNames names;
  private final NearbyPlaces nearby;

  EventPlaces(Scan scan, EventNouns nouns) {
    this.scan = scan;
    this.nouns = nouns;
    this.names = new PlaceNames(scan);
    this.nearby = new NearbyPlaces(scan, nouns);
  }

  Optional<Integer> of(Scan.View view, Occasion event) {
    Token trigger = event.trigger();
    return names
        .named(view, trigger)
        .or(() -> target(view, event))
        .or(() -> below(view, trigger, 0))
        .or(() -> event.carrier().flatMap(verb -> below(view, verb, 0)))
        .or(() -> event.carrier().flatMap(verb -> names.visited(view, verb)))
        .or(() -> clauses(view, trigger))
        .or(() -> described(view, trigger))
        .or(
            () ->
                around(view, trigger, event)
                    .or(() -> nearby.of(view, event))
                    .filter(d -> lends(event)))
        .map(draft -> draft.id);
  }

  /** Somebody is invited or asked elsewhere than where he is to come. */
  private static boolean lends(Occasion event) {
    return EventType.of(event.type()).filter(EventType.REQUEST::equals).isEmpty();
  }

  /** "Their third summit, this time in Oslo". */
  private Optional<Draft> described(Scan.View view, Token trigger) {
    return view.sentence().children(trigger, "appos").stream()
        .filter(Token::isNoun)
        .flatMap(noun -> names.first(view, names.around(view, noun), PlaceNames.DEEPEST).stream())
        .findFirst();
  }

  /**
   * What is attacked or left is where it happens: "shelled Kharkiv", "seized Goma", "withdrew from
   * Syria".
   */
  private Optional<Draft> target(Scan.View view, Occasion event) {
    Token trigger = event.trigger();
    String type = EventType.of(event.type()).map(Enum::name).orElse("");
    if (scan.lexicon.is("place-hit", type)) {
      return names
          .first(view, hit(view, trigger), 0)
          .filter(draft -> draft.type == Mention.Type.PLACE);
    }
    if (scan.lexicon.is("place-left", type)) {
      return names.first(view, below(view, trigger, event, "from", "out"), 0);
    }
    return scan.lexicon.is("place-moved-to", type)
        ? names.first(view, below(view, trigger, event, "to", "into"), 0)
        : names.visited(view, trigger);
  }

  private static List<Token> hit(Scan.View view, Token trigger) {
    if (!trigger.isVerb()) {
      return view.clauses().prepositional(trigger, "on", "of", "against", "for", "into");
    }
    List<Token> objects = new ArrayList<>();
    view.clauses().patient(trigger).ifPresent(objects::add);
    objects.addAll(view.clauses().prepositional(trigger, "into", "on"));
    return objects;
  }

  /** Below the trigger, or below the object that it moves: "withdrew its troops from Niger". */
  private static List<Token> below(
      Scan.View view, Token trigger, Occasion event, String... prepositions) {
    List<Token> found = new ArrayList<>(view.clauses().prepositional(trigger, prepositions));
    if (trigger.isVerb()) {
      view.clauses()
          .object(trigger)
          .ifPresent(o -> found.addAll(view.clauses().prepositional(o, prepositions)));
    }
    event.carrier().ifPresent(v -> found.addAll(view.clauses().prepositional(v, prepositions)));
    return found;
  }

  private Optional<Draft> below(Scan.View view, Token head, int depth) {
    // "met for the first time in Oslo"
    List<Token> times =
        view.clauses().prepositional(head, "for").stream().filter(t -> t.is("time")).toList();
    return names
        .first(view, names.around(view, head), depth)
        .or(() -> occasions(view, head))
        .or(
            () ->
                times.stream()
                    .flatMap(t -> names.first(view, names.around(view, t), depth).stream())
                    .findFirst());
  }

  /** "On the sidelines of the summit in Delhi": what it happens at says where. */
  private Optional<Draft> occasions(Scan.View view, Token head) {
    List<Token> objects = new ArrayList<>(view.clauses().prepositional(head, "during", "on"));
    objects.removeIf(o -> scan.at(view, o).stream().anyMatch(d -> names.isPlace(view, d)));
    return objects.stream()
        .flatMap(object -> names.behindName(view, object).stream())
        .findFirst()
        .or(() -> names.first(view, objects, PlaceNames.DEEPEST - 1));
  }

  /** "Talks held in Rome", "the summit, which opens in Oslo". */
  private Optional<Draft> clauses(Scan.View view, Token trigger) {
    for (Token clause : view.sentence().children(trigger, "acl", "relcl")) {
      if (clause.isVerb() && !view.clauses().hasTo(clause)) {
        Optional<Draft> found = below(view, clause, 0);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What the trigger's clause or the one above it says: "flew to Paris for talks", "In Oslo, …".
   */
  private Optional<Draft> around(Scan.View view, Token trigger, Occasion event) {
    Optional<Draft> inside = inside(view, event.carrier().orElse(trigger));
    if (inside.isPresent()) {
      return inside;
    }
    Token at = event.carrier().orElse(trigger);
    for (int i = 0; i < PlaceNames.DEEPEST; i++) {
      Optional<Token> above = above(view, at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      Token verb = above.get();
      Optional<Draft> found =
          verb.isNoun() && at.relates("relcl")
              ? names.place(view, verb, 0).or(() -> goal(view, verb))
              : lent(view, at, verb);
      if (found.isPresent()) {
        return found;
      }
      at = verb;
    }
    return Optional.empty();
  }

  /** "Talks with the premier in Rome": a place below a noun that is none of another event. */
  private Optional<Draft> inside(Scan.View view, Token top) {
    Sentence sentence = view.sentence();
    return scan.within(view, 0, sentence.size() - 1).stream()
        .filter(d -> d.use == Mention.Use.LOCATIVE && names.isPlace(view, d) && under(view, d, top))
        .findFirst();
  }

  private boolean under(Scan.View view, Draft draft, Token top) {
    Sentence sentence = view.sentence();
    Token noun = sentence.token(draft.headToken);
    boolean where =
        sentence
            .head(noun)
            .filter(p -> noun.relates("pobj") && scan.lexicon.is("where", p.lemma()))
            .isPresent();
    Token at = noun;
    for (int i = 0; where && i < 2 * PlaceNames.DEEPEST; i++) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        return false;
      }
      at = up.get();
      if (at.index() == top.index()) {
        return true;
      }
      if (at.relates("prep") && i > 0 && !scan.lexicon.is("before-party", at.lemma())) {
        return false;
      }
      if (at.isVerb() || nouns.entry(view, at).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /**
   * The place of what an antecedent is the aim of: "met in Niamey for a summit where they signed".
   */
  private Optional<Draft> goal(Scan.View view, Token noun) {
    return above(view, noun).flatMap(verb -> lent(view, noun, verb));
  }

  /** What hangs above in a way that shares its place. */
  private Optional<Token> above(Scan.View view, Token at) {
    Sentence sentence = view.sentence();
    Optional<Token> head = sentence.head(at);
    if (at.relates("pobj") && head.isPresent()) {
      return head.get().is("for", "during", "at", "on", "after", "before", "in")
          ? sentence.head(head.get())
          : Optional.empty();
    }
    if (at.relates("relcl")) {
      boolean where = sentence.children(at, "advmod").stream().anyMatch(a -> a.is("where"));
      return where ? head : Optional.empty();
    }
    boolean subject = at.isNoun() && at.relates("nsubj", "nsubjpass", "dobj", "attr");
    if (subject) {
      return head.filter(v -> v.isVerb() && carries(v));
    }
    return at.relates("xcomp", "advcl", "conj", "oprd", "pcomp")
        ? head.filter(h -> h.isVerb() || h.isNoun())
        : Optional.empty();
  }

  private boolean carries(Token verb) {
    return scan.lexicon.is("takes-place", verb.lemma())
        || scan.lexicon.is("holds-occasion", verb.lemma())
        || scan.lexicon.is("schedules", verb.lemma())
        || verb.is("be");
  }

  /** A verb above lends a place that stands first in the sentence, or where somebody went. */
  private Optional<Draft> lent(Scan.View view, Token at, Token above) {
    boolean journey =
        scan.lexicon.is("travel", above.lemma())
            || scan.lexicon.is("gathering", above.lemma())
            || above.is("be")
            || above.isNoun();
    if (journey && !at.relates("conj")) {
      Optional<Draft> there =
          below(view, above, 0)
              .or(() -> names.visited(view, above))
              .or(
                  () ->
                      names.first(
                          view,
                          view.clauses().prepositional(above, "for"),
                          PlaceNames.DEEPEST - 1));
      if (there.isPresent()) {
        return there;
      }
    }
    boolean carried = at.isNoun() && (carries(above) || within(view, at, above));
    return below(view, above, 0).filter(d -> carried || d.headToken < subject(view, above));
  }

  /** "Signed in Delhi, at their second meeting": what is done at an occasion is where it is. */
  private boolean within(Scan.View view, Token noun, Token verb) {
    return !scan.lexicon.eventVerb(verb.lemma()).isEmpty()
        && view.sentence()
            .head(noun)
            .filter(p -> noun.relates("pobj") && p.is("at", "during"))
            .isPresent();
  }

  private static int subject(Scan.View view, Token verb) {
    return view.sentence().child(verb, "nsubj", "nsubjpass").map(Token::index).orElse(0);
  }
}
