package org.parley.extract.syntax;

import java.util.Optional;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Which words of a sentence are negated. */
public final class Negation {
  private final Sentence sentence;
  private final Lexicon lexicon;

  Negation(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** "Not to threaten or use force", "not be cowed or bought": "or" hands the negation on. */
  private boolean sharesNegation(Token verb) {
    Optional<Token> first =
        sentence
            .head(verb)
            .filter(v -> verb.relates("conj") && v.isVerb() && v.pos().equals(verb.pos()));
    return verb.isNonFinite()
        && sentence.children(verb, "aux", "auxpass", "nsubj", "nsubjpass").isEmpty()
        && first
            .filter(v -> sentence.children(v, "cc").stream().anyMatch(c -> c.is("or", "nor")))
            .isPresent()
        && first.filter(this::of).isPresent();
  }

  /** "Not only". */
  private boolean only(Token negation) {
    return negation.index() + 1 < sentence.size()
        && lexicon.is("not-only", sentence.token(negation.index() + 1).lemma());
  }

  /** "Chile, but not Peru, signed": the verb is not negated. */
  private boolean butNot(Token negation) {
    int at = negation.index();
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at - 1).is("but")
        && (sentence.token(at + 1).isNoun() || sentence.token(at + 1).relates("det", "poss"))
        && sentence.head(negation).filter(verb -> verb.index() > at).isPresent();
  }

  /** Negation of the verb itself: "not", "never", "no longer", or a subject or object with "no". */
  public boolean of(Token verb) {
    if (sharesNegation(verb)) {
      return true;
    }
    for (Token child : sentence.children(verb)) {
      if (child.relates("neg") && !butNot(child)) {
        return !only(child);
      }
      if (child.relates("advmod") && lexicon.is("negating", child.lemma())) {
        return true;
      }
      if (child.relates("nsubj", "nsubjpass", "dobj", "attr")
          && (child.is("nobody", "nothing", "none")
              || sentence.children(child, "neg", "det", "preconj").stream()
                  .anyMatch(d -> d.is("no", "neither")))) {
        return true;
      }
    }
    return noLonger(verb);
  }

  public boolean noLonger(Token verb) {
    return sentence.children(verb, "advmod").stream()
        .anyMatch(
            adverb ->
                lexicon.is("no-longer", adverb.lemma())
                    && sentence.children(adverb).stream().anyMatch(c -> c.is("no")));
  }

  /** The same of a word of attitude: a verb also by its governor, a noun, or an adjective. */
  public boolean ofAttitude(Token word) {
    if (word.isVerb()) {
      return of(word)
          || sentence
              .head(word)
              .filter(h -> word.relates("xcomp") && h.isVerb() && of(h))
              .isPresent();
    }
    if (word.isNoun()) {
      return sentence.children(word, "neg", "det").stream().anyMatch(d -> d.is("no", "not"));
    }
    return sentence.child(word, "neg").isPresent()
        || sentence.head(word).filter(h -> h.isVerb() && of(h)).isPresent();
  }
}
