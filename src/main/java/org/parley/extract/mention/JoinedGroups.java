package org.parley.extract.mention;

import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Descriptions of several people joined by "and" that are one group: "scholars and policymakers",
 * "Nordic partners and other nations". Those with names of their own, with an article of their own,
 * or on two sides of a meeting or a fight stay two.
 */
final class JoinedGroups {
  private final Scan scan;

  JoinedGroups(Scan scan) {
    this.scan = scan;
  }

  /** The noun that goes on with the group that another noun begins. */
  Optional<Token> joinedTo(Scan.View view, Token first) {
    Sentence sentence = view.sentence();
    if (!severalPeople(first) || twoSides(sentence, first)) {
      return Optional.empty();
    }
    return sentence.children(first, "conj").stream()
        .limit(1)
        .filter(this::severalPeople)
        .filter(second -> sentence.children(second, "det", "poss", "conj", "relcl").isEmpty())
        .filter(second -> adjacent(sentence, first, second))
        .filter(
            second ->
                scan.within(view, first.index() + 1, view.phrases().nounPhrase(second)[1]).stream()
                    .noneMatch(draft -> draft.kind == Mention.Kind.NAMED))
        .findFirst();
  }

  /** The noun whose group this one goes on with. */
  Optional<Token> joins(Scan.View view, Token second) {
    return view.sentence()
        .head(second)
        .filter(first -> second.relates("conj"))
        .filter(first -> joinedTo(view, first).filter(second::equals).isPresent());
  }

  private boolean severalPeople(Token token) {
    return token.pos().equals("NNS")
        && scan.lexicon
            .actorType(token.lemma())
            .filter(
                t -> t == Mention.Type.PERSON || t == Mention.Type.GROUP || t == Mention.Type.STATE)
            .isPresent();
  }

  private static boolean adjacent(Sentence sentence, Token first, Token second) {
    int next = first.index() + 1;
    if (!sentence.token(next).is("and") || second.index() <= next) {
      return false;
    }
    for (int i = next + 1; i < second.index(); i++) {
      Token between = sentence.token(i);
      if (!between.isNoun() && !between.pos().startsWith("JJ") && !between.pos().equals("HYPH")) {
        return false;
      }
    }
    return true;
  }

  /** "Police and protesters clashed", "between farmers and truckers". */
  private boolean twoSides(Sentence sentence, Token first) {
    return sentence
        .head(first)
        .filter(
            head ->
                head.is("between")
                    || first.relates("nsubj") && scan.lexicon.is("reciprocal", head.lemma()))
        .isPresent();
  }
}
