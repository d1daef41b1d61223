package org.parley.pipeline;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;

/** From an article to what it says. Thread-safe. */
@FunctionalInterface
interface Reading {
  /** What the article says, or why it cannot be read. */
  Outcome<ResolvedArticle> read(Article article);

  /** What is to be known of an article that was just read; asked once. */
  default List<Problem> remarks(Article article) {
    return List.of();
  }

  /** Begins to load what takes long; returns at once. */
  default void warmUp() {}
}
