package org.parley.extract;

import java.util.Optional;
import java.util.Set;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * What something depends on: "if", "unless", "once", "in exchange for", "subject to", "contingent
 * on".
 */
final class Conditions {
  private static final Set<String> MARKS =
      Set.of("if", "unless", "once", "provided", "until", "providing");
  private static final Set<String> HINGES =
      Set.of("contingent", "conditional", "dependent", "conditioned", "tied", "subject");

  /**
   * A condition.
   *
   * @param first its first token, after the words that introduce it
   * @param lead how many words introduce it
   */
  record Found(Token head, int first, int last, int lead) {}

  Optional<Found> of(Scan.View view, Token word) {
    return byClause(view, word)
        .or(() -> asSoonAs(view, word))
        .or(() -> word.isNoun() ? asSoonAs(view, view.clauses().clauseOf(word)) : Optional.empty())
        .or(() -> byPreposition(view, word))
        .or(() -> byHinge(view, word));
  }

  private static Optional<Found> byClause(Scan.View view, Token word) {
    Sentence sentence = view.sentence();
    for (Token clause : sentence.children(word, "advcl", "ccomp", "prep")) {
      Optional<Token> mark =
          sentence.children(clause, "mark", "advmod").stream()
              .filter(m -> introduces(view, m))
              .findFirst();
      if (clause.is("provide") && clause.index() > word.index()) {
        Optional<Token> inner = sentence.child(clause, "ccomp");
        if (inner.isPresent()) {
          return Optional.of(found(view, inner.get(), 1));
        }
      }
      if (mark.isPresent() && clause.isVerb() && !even(sentence, clause, mark.get())) {
        return Optional.of(found(view, clause, 1));
      }
    }
    return Optional.empty();
  }

  /** "As soon as X": the clause hangs on the adverb. */
  private static Optional<Found> asSoonAs(Scan.View view, Token verb) {
    return view.sentence().children(verb, "advmod").stream()
        .filter(adverb -> adverb.is("soon"))
        .flatMap(adverb -> view.sentence().children(adverb, "advcl").stream())
        .findFirst()
        .map(clause -> found(view, clause, 3));
  }

  /** "as soon as": the second "as" marks the clause. */
  private static boolean introduces(Scan.View view, Token mark) {
    if (MARKS.contains(mark.lemma())) {
      return true;
    }
    int i = mark.index();
    return mark.is("as")
        && i >= 2
        && view.sentence().token(i - 1).is("soon", "long")
        && view.sentence().token(i - 2).is("as")
        && view.sentence().token(i - 1).is("soon");
  }

  /** "Not even if" is no condition. */
  private static boolean even(Sentence sentence, Token clause, Token mark) {
    return mark.index() > 0 && sentence.token(mark.index() - 1).is("even")
        || sentence.children(clause, "advmod").stream()
            .anyMatch(a -> a.is("even") && a.index() < mark.index());
  }

  private static Found found(Scan.View view, Token clause, int lead) {
    int[] range = view.phrases().range(clause, Set.of("mark", "parataxis", "meta"));
    return new Found(clause, range[0], range[1], lead);
  }

  /** "in exchange for", "in return for", "on condition of", "without". */
  private static Optional<Found> byPreposition(Scan.View view, Token word) {
    Sentence sentence = view.sentence();
    for (Token preposition : sentence.subtree(word)) {
      if (!preposition.relates("prep")) {
        continue;
      }
      Optional<Token> noun = sentence.child(preposition, "pobj");
      if (preposition.is("in", "on", "under")
          && noun.isPresent()
          && noun.get().is("exchange", "return", "condition")) {
        for (Token child : sentence.children(noun.get())) {
          Optional<Token> object =
              child.is("for", "of")
                  ? sentence.child(child, "pobj", "pcomp")
                  : child.relates("ccomp", "acl", "relcl") ? Optional.of(child) : Optional.empty();
          if (object.isPresent()) {
            int[] range = view.phrases().clause(object.get());
            return Optional.of(new Found(object.get(), range[0], range[1], 3));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "contingent on", "tied to", "subject to". */
  private static Optional<Found> byHinge(Scan.View view, Token word) {
    Sentence sentence = view.sentence();
    for (Token hinge : sentence.subtree(word)) {
      if (!HINGES.contains(hinge.lemma())
          && !(hinge.is("tie", "condition", "depend", "hinge") && hinge.index() != word.index())) {
        continue;
      }
      for (Token preposition : sentence.children(hinge, "prep")) {
        Optional<Token> object =
            preposition.is("on", "upon", "to")
                ? sentence.child(preposition, "pobj", "pcomp")
                : Optional.empty();
        if (object.isPresent()) {
          int[] range = view.phrases().clause(object.get());
          return Optional.of(new Found(object.get(), range[0], range[1], 2));
        }
      }
    }
    return Optional.empty();
  }
}
