package org.parley.extract.frame;

import java.util.Optional;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** "Unease in the party as Z leaves", "among X as they watch Z": what happens meanwhile. */
final class Meanwhile {
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Stretches stretches;

  Meanwhile(Scan.View view, Lexicon lexicon, Stretches stretches) {
    this.lexicon = lexicon;
    this.sentence = view.sentence();
    this.clauses = view.clauses();
    this.stretches = stretches;
  }

  Optional<Complement> of(Token noun) {
    Token verb = noun.isNoun() ? clauses.clauseOf(noun) : noun;
    return sentence.children(verb, "advcl").stream()
        .filter(c -> c.isVerb() && c.index() > noun.index())
        .filter(c -> sentence.children(c, "mark").stream().anyMatch(m -> m.is("as")))
        .findFirst()
        .flatMap(
            c ->
                clauses.subject(c).filter(Token::isPronoun).isPresent()
                    ? Optional.of(c)
                        .filter(v -> lexicon.is("watching", v.lemma()))
                        .flatMap(clauses::patient)
                        .map(stretches::noun)
                    : Optional.of(stretches.clause(c)));
  }
}
