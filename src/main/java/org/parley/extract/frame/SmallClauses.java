package org.parley.extract.frame;

import java.util.Optional;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Targets that are said to be or to become something, without a finite verb of their own. */
final class SmallClauses {
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Stretches stretches;

  SmallClauses(Scan.View view, Lexicon lexicon, Stretches stretches) {
    this.lexicon = lexicon;
    this.sentence = view.sentence();
    this.clauses = view.clauses();
    this.phrases = view.phrases();
    this.stretches = stretches;
  }

  /** "Hold them liable": no clause, though parsers make one of it. */
  boolean is(Token predicate) {
    return predicate.pos().startsWith("JJ")
        && sentence.child(predicate, "mark", "aux", "cop").isEmpty();
  }

  /** "For Peru and its partners to": where those of whom it is said end. */
  int endOf(Token subject) {
    return sentence.children(subject, "conj").stream()
        .mapToInt(joined -> phrases.core(joined)[1])
        .reduce(phrases.core(subject)[1], Math::max);
  }

  /** "Wants the toll lifted": what is done to the toll. */
  Optional<Complement> madeSo(Token verb) {
    return sentence.children(verb, "ccomp", "xcomp").stream()
        .filter(done -> done.pos().equals("VBN") && clauses.auxiliaries(done).isEmpty())
        .filter(done -> sentence.child(done, "mark").isEmpty())
        .flatMap(
            done ->
                sentence
                    .child(done, "nsubj", "nsubjpass")
                    .filter(s -> s.isNoun() && verb.index() < s.index() && s.index() < done.index())
                    .map(s -> stretches.clauseFrom(done, s))
                    .stream())
        .findFirst();
  }

  /** "Slammed what she called an unfair toll": the toll. */
  Optional<Complement> asCalled(Token verb) {
    return sentence.children(verb, "ccomp", "dobj").stream()
        .filter(calls -> calls.isVerb() && lexicon.is("classing", calls.lemma()))
        .filter(calls -> sentence.child(calls, "dobj").filter(w -> w.is("what")).isPresent())
        .flatMap(calls -> sentence.child(calls, "oprd", "attr").stream())
        .filter(Token::isNoun)
        .findFirst()
        .map(stretches::noun);
  }
}
