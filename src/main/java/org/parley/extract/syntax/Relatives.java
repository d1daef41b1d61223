package org.parley.extract.syntax;

import java.util.Optional;
import java.util.Set;
import org.parley.claim.Mention;
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
        Token clause = at;
        return sentence.head(at).map(noun -> who(clause) ? personBefore(noun) : noun);
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

  private boolean who(Token clause) {
    return sentence.children(clause, "nsubj", "nsubjpass", "dobj").stream()
        .anyMatch(word -> word.is("who", "whom"));
  }

  /**
   * "The premier of Peru, who": a place does nothing that "who" tells, whoever it belongs to does.
   */
  private Token personBefore(Token noun) {
    Token at = noun;
    for (int i = 0; i < 4 && at.isProper() && at.head() >= 0; i++) {
      Token up = sentence.token(at.head());
      boolean below = at.relates("conj", "compound") || up.is("of", "in", "for", "from");
      if (!below) {
        return noun;
      }
      if (lexicon.actorType(up.lemma()).filter(Mention.Type.PERSON::equals).isPresent()) {
        return up;
      }
      at = up.relates("prep") && up.head() >= 0 ? sentence.token(up.head()) : up;
      if (lexicon.actorType(at.lemma()).filter(Mention.Type.PERSON::equals).isPresent()) {
        return at;
      }
    }
    return noun;
  }
}
