package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.EventType;
import org.parley.extract.stance.Anaphors.Named;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Determiners;
import org.parley.lexicon.EventKind;
import org.parley.lexicon.EventNoun;
import org.parley.text.Token;

/**
 * "The killing", "that suspension": of whom or what, by the verb of the noun that a sentence
 * shortly before has ("Chad suspended the levy").
 */
final class Sufferers {
  /** Further back, it is likely another deed. */
  private static final int SENTENCES = 6;

  private final Scan scan;
  private final Anaphors anaphors;

  Sufferers(Scan scan, Anaphors anaphors) {
    this.scan = scan;
    this.anaphors = anaphors;
  }

  /** Whom or what it was done to; empty where the noun is no such deed, or nobody tells. */
  Optional<Named> of(Scan.View view, Complement phrase) {
    Token noun = phrase.head();
    boolean takesUp =
        Anaphors.isShort(view.sentence(), phrase)
            && scan.at(view, noun).isEmpty()
            && view.sentence().children(noun, "det").stream()
                .anyMatch(d -> Determiners.TAKING_UP.contains(d.lemma()) && !d.is("such"));
    List<String> verbs = takesUp ? verbs(noun.lemma()) : List.of();
    int here = view.sentence().index();
    for (int i = here; !verbs.isEmpty() && i >= Math.max(0, here - SENTENCES); i--) {
      Scan.View earlier = scan.views.get(i);
      int end = i == here ? phrase.first() : earlier.sentence().size();
      Optional<Named> named =
          earlier.sentence().tokens().subList(0, end).stream()
              .filter(verb -> verb.isVerb() && verbs.contains(verb.lemma()))
              .filter(verb -> !earlier.negation().of(verb))
              .flatMap(verb -> earlier.clauses().patient(verb).stream())
              .filter(object -> object.isNoun() && object.index() < end)
              .reduce((one, later) -> later)
              .flatMap(object -> anaphors.plainly(earlier, object));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /**
   * Of "-ing", which names much else, only what is done to somebody; so of a noun that is its verb,
   * but an attack of somebody is his own.
   */
  private List<String> verbs(String noun) {
    Optional<EventKind> doneTo =
        scan.lexicon
            .eventNoun(noun)
            .map(EventNoun::kind)
            .filter(
                kind ->
                    scan.lexicon.is("done-to", kind.type().name())
                        || scan.lexicon.is("done-to", kind.notation()));
    List<String> verbs =
        noun.endsWith("ing") && doneTo.isEmpty() ? List.of() : scan.lexicon.verbsOf(noun);
    return doneTo.filter(kind -> kind.type() != EventType.ASSAULT).isPresent()
        ? Stream.concat(verbs.stream(), Stream.of(noun)).toList()
        : verbs;
  }
}
