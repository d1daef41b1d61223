package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;

/** A sentence: its tokens, its dependency tree and the names in it. Immutable. */
public final class Sentence {
  private final int index;
  private final Span span;
  private final boolean headline;
  private final int block;
  private final List<Token> tokens;
  private final List<NamedSpan> names;
  private final List<List<Token>> children;

  /**
   * @param index its place in the article, from 0
   * @param span from its first to its last character, in code points of the article's text
   * @param headline whether it stands in a headline, which drops articles and verbs
   * @param block the index of the article's block that it stands in
   */
  public Sentence(
      int index,
      Span span,
      boolean headline,
      int block,
      List<Token> tokens,
      List<NamedSpan> names) {
    this.index = index;
    this.span = span;
    this.headline = headline;
    this.block = block;
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    List<List<Token>> dependents = new ArrayList<>();
    tokens.forEach(token -> dependents.add(new ArrayList<>()));
    for (Token token : tokens) {
      if (token.head() >= 0) {
        dependents.get(token.head()).add(token);
      }
    }
    this.children = dependents.stream().map(List::copyOf).toList();
  }

  /** The same sentence, its words hanging otherwise. */
  public Sentence with(List<Token> rehung) {
    return new Sentence(index, span, headline, block, rehung, names);
  }

  /** Whether every token is below one root. */
  public boolean isTree() {
    long roots = tokens.stream().filter(token -> token.head() < 0).count();
    return roots == 1 && root().map(this::subtree).orElse(List.of()).size() == tokens.size();
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public boolean headline() {
    return headline;
  }

  public int block() {
    return block;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int position) {
    return tokens.get(position);
  }

  public int size() {
    return tokens.size();
  }

  /** How many tokens at the front say where and when the story was filed: "OSLO, May 3 (AFP) —". */
  public int dateline() {
    int length = 0;
    while (length < size() && tokens.get(length).relates("meta")) {
      length++;
    }
    return length > 0 && tokens.get(length - 1).pos().equals(":") ? length : 0;
  }

  public List<NamedSpan> names() {
    return names;
  }

  /** Whether the token is part of a date or a time of day. */
  public boolean inTime(Token token) {
    return names.stream().anyMatch(name -> name.isTime() && name.covers(token));
  }

  /** The tokens that depend on this one, in the order of the sentence. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /**
   * The verb of the clause that a token stands in, itself if it is one; the token at the top of the
   * tree where no verb is above.
   */
  public Token verbOf(Token token) {
    Token at = token;
    while (!at.isVerb() && at.head() >= 0) {
      at = tokens.get(at.head());
    }
    return at;
  }

  /** The dependents that stand in one of these relations, in the order of the sentence. */
  public List<Token> children(Token token, String... relations) {
    return children(token).stream().filter(child -> child.relates(relations)).toList();
  }

  public Optional<Token> child(Token token, String... relations) {
    return children(token).stream().filter(child -> child.relates(relations)).findFirst();
  }

  public Optional<Token> root() {
    return tokens.stream().filter(token -> token.head() < 0).findFirst();
  }

  /** The token and everything below it, in the order of the sentence. */
  public List<Token> subtree(Token top) {
    boolean[] below = new boolean[tokens.size()];
    mark(top, below);
    return tokens.stream().filter(token -> below[token.index()]).toList();
  }

  private void mark(Token token, boolean[] below) {
    if (below[token.index()]) {
      return;
    }
    below[token.index()] = true;
    children(token).forEach(child -> mark(child, below));
  }

  /** Whether {@code token} stands below {@code top}, or is it. */
  public boolean dominates(Token top, Token token) {
    int at = token.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == top.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }
}
