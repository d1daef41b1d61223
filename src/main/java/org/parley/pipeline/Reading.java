package org.parley.pipeline;

import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.graph.ResolvedArticle;

/** From an article to what it says. Thread-safe. */
@FunctionalInterface
interface Reading {
  /** What the article says, or why it cannot be read. */
  Outcome<ResolvedArticle> read(Article article);

  /** Begins to load what takes long; returns at once. */
  default void warmUp() {}
}
