package org.parley.extract.stance;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.claim.Position;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Attitude;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Words of attitude that take no side: "may approve or reject it", "any pact that it rejects". */
final class Alternatives {
  private Alternatives() {}

  /** "Will vote to approve or reject it". */
  static boolean either(Scan.View view, Lexicon lexicon, Token verb) {
    return verb.isVerb() && eitherWay(view.sentence(), lexicon, verb);
  }

  static boolean open(Scan.View view, Lexicon lexicon, Token word) {
    return either(view, lexicon, word) || word.isVerb() && ofAny(view, word);
  }

  /** "Approve or reject": both are open; "not to threaten or attack" rules out both. */
  private static boolean eitherWay(Sentence sentence, Lexicon lexicon, Token verb) {
    Token first = verb.relates("conj") ? sentence.head(verb).orElse(verb) : verb;
    boolean or = sentence.children(first, "cc").stream().anyMatch(cc -> cc.is("or"));
    return or
        && sentence.child(first, "neg").isEmpty()
        && Stream.concat(Stream.of(first), sentence.children(first, "conj").stream())
                .map(each -> sides(lexicon, each))
                .distinct()
                .filter(sides -> !sides.isEmpty())
                .count()
            > 1;
  }

  private static Set<Position> sides(Lexicon lexicon, Token verb) {
    return lexicon.stanceVerb(verb.lemma()).stream()
        .map(Attitude::position)
        .filter(position -> position != Position.UNDECIDED)
        .collect(Collectors.toSet());
  }

  /** "Any pact that the senate rejects": none is there to be rejected. */
  private static boolean ofAny(Scan.View view, Token verb) {
    return verb.relates("relcl")
        && view.sentence()
            .head(verb)
            .filter(
                noun ->
                    view.sentence().children(noun, "det").stream().anyMatch(det -> det.is("any")))
            .isPresent();
  }
}
