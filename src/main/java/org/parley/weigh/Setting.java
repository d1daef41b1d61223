package org.parley.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Statement;
import org.parley.text.Sentence;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/** Where words of an article stand: their sentence, their token, what is said around them. */
final class Setting {
  private static final int LONGEST_PATH = 4;

  private final ArticleClaims claims;
  private final SpanIndex<Statement> contents = new SpanIndex<>();
  private final SpanIndex<Sentence> sentences;

  Setting(ArticleClaims claims) {
    this.claims = claims;
    this.sentences = SpanIndex.of(claims.text().sentences(), Sentence::span);
    for (Statement statement : claims.statements()) {
      statement.content().forEach(part -> contents.add(part.span(), statement));
    }
  }

  ArticleClaims claims() {
    return claims;
  }

  /** The first sentence that a span meets. */
  Optional<Sentence> sentenceAt(Span span) {
    return sentences.overlapping(span).stream().findFirst();
  }

  Sentence sentence(int index) {
    return claims.text().sentences().get(index);
  }

  /** The token that begins where the span does, or else the first that the span meets. */
  static Optional<Token> token(Sentence sentence, Span span) {
    return sentence.tokens().stream().filter(token -> token.span().overlaps(span)).findFirst();
  }

  /** The topmost of the tokens that a span covers. */
  static Optional<Token> top(Sentence sentence, Span span) {
    return covered(sentence, span).stream()
        .filter(token -> sentence.head(token).map(head -> !span.overlaps(head.span())).orElse(true))
        .filter(token -> !token.relates("punct"))
        .findFirst();
  }

  static List<Token> covered(Sentence sentence, Span span) {
    return sentence.tokens().stream().filter(token -> token.span().overlaps(span)).toList();
  }

  /** The shortest statement whose content holds the span. */
  Optional<Statement> around(Span span) {
    return contents.holding(span).stream().min(Comparator.comparingInt(Statement::length));
  }

  /** How many heads stand above a token. */
  static int depth(Sentence sentence, Token token) {
    int depth = 0;
    Token at = token;
    while (at.head() >= 0 && depth < sentence.size()) {
      at = sentence.token(at.head());
      depth++;
    }
    return depth;
  }

  /**
   * The way through the tree from one token to another: relations upwards, a caret where it turns,
   * relations downwards. {@code far} where it is longer than four steps.
   */
  static String path(Sentence sentence, Token from, Token to) {
    return TreePath.of(sentence, from, to, LONGEST_PATH, Token::relation);
  }
}
