package org.parley.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Speech in single marks, as British and Indian papers print it, and speech within speech. A mark
 * ends it only after a full stop, comma or the like: within it are apostrophes, and single words in
 * single marks ("the 'special relationship'") are no speech.
 */
final class SingleQuotes {
  private static final Map<String, String> PAIRS = Map.of("‘", "’", "'", "'", "‹", "›", "‚", "‘");

  private SingleQuotes() {}

  static List<Span> in(List<Sentence> sentences) {
    List<Span> quotes = new ArrayList<>();
    Optional<Token> open = Optional.empty();
    Optional<Token> before = Optional.empty();
    int block = -1;
    for (Sentence sentence : sentences) {
      if (sentence.block() != block) {
        block = sentence.block();
        open = Optional.empty();
        before = Optional.empty();
      }
      for (Token token : sentence.tokens()) {
        boolean follows = before.filter(b -> b.span().end() == token.span().start()).isPresent();
        boolean closes =
            follows && open.map(o -> PAIRS.get(o.form())).filter(token.form()::equals).isPresent();
        if (closes && before.filter(SingleQuotes::stops).isPresent()) {
          quotes.add(new Span(open.get().span().end(), token.span().start()));
          open = Optional.empty();
        } else if (closes
            && before.filter(SingleQuotes::possessor).isEmpty()
            && !token.pos().equals("POS")) {
          open = Optional.empty();
        } else if (PAIRS.containsKey(token.form()) && opens(sentence, token, follows, before)) {
          open = Optional.of(token);
        }
        before = Optional.of(token);
      }
    }
    return quotes;
  }

  /** A mark with a blank before it and none after it; a double mark may stand before it. */
  private static boolean opens(
      Sentence sentence, Token mark, boolean follows, Optional<Token> before) {
    int next = mark.index() + 1;
    boolean touches =
        next < sentence.size() && sentence.token(next).span().start() == mark.span().end();
    return touches && (!follows || before.filter(Phrases::isQuote).isPresent());
  }

  private static boolean stops(Token token) {
    return token.form().matches("[,.!?…]|\\.\\.\\.");
  }

  /** "The ministers' plan". */
  private static boolean possessor(Token token) {
    return token.form().endsWith("s");
  }
}
