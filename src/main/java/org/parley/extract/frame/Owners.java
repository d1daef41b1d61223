package org.parley.extract.frame;

import java.util.Optional;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Whose a noun of saying or attitude is, where the grammar puts the owner elsewhere: "among
 * farmers, there is agreement that", "unease is growing within the party", "opposition from X and
 * hesitancy among Y".
 */
public final class Owners {
  private static final String[] SHARED = {"among", "amongst", "within", "across"};

  private Owners() {}

  public static Optional<Token> apart(Scan scan, Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    Optional<Token> verb =
        noun.relates("attr", "nsubj", "nsubjpass")
            ? sentence.head(noun).filter(Token::isVerb)
            : Optional.empty();
    return verb.flatMap(v -> shared(scan, view, v, -1))
        .or(
            () ->
                noun.relates("conj")
                    ? shared(scan, view, first(sentence, noun), noun.index())
                    : Optional.empty());
  }

  /**
   * The first of the nouns joined; in "opposition from X and hesitancy among Y" parsers join the
   * second to X.
   */
  public static Token first(Sentence sentence, Token noun) {
    Token at = noun;
    for (int i = 0; i < sentence.size() && at.relates("conj"); i++) {
      Token above = sentence.head(at).orElse(at);
      boolean name = above.isProper() && !noun.isProper() && above.relates("pobj");
      at =
          name
              ? sentence.head(above).flatMap(sentence::head).filter(Token::isNoun).orElse(above)
              : above;
    }
    return at;
  }

  private static Optional<Token> shared(Scan scan, Scan.View view, Token head, int after) {
    return view.clauses().prepositional(head, SHARED).stream()
        .filter(t -> t.index() > after)
        .filter(t -> !scan.arguments(view, t).isEmpty())
        .findFirst();
  }
}
