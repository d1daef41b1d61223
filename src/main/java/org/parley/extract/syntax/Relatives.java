package org.parley.extract.syntax;

import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Relative clauses, and the nouns that they hang on. */
final class Relatives {
  private final Sentence sentence;
  private final Lexicon lexicon;

  Relatives(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  static boolean isRelative(Token token) {
    return token.pos().startsWith("W") && RELATIVE.contains(token.lemma());
  }

  /** The noun that a relative clause hangs on, by the verb of the clause or one joined to it. */
  Optional<Token> antecedent(Token verb) {
    Token at = verb;
    for (int i = 0; i < 6; i++) {
      if (at.relates("relcl", "acl")) {
        return sentence.head(at);
      }
      if (!at.relates("conj", "xcomp", "ccomp")) {
        return Optional.empty();
      }
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      at = up.get();
    }
    return Optional.empty();
  }
}
