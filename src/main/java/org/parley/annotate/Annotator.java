package org.parley.annotate;

import org.parley.article.Article;
import org.parley.text.AnnotatedText;

/** Finds sentences, tokens, dependencies and names. Thread-safe, and a function of the text. */
public interface Annotator {
  /** All of an article. */
  default AnnotatedText annotate(Article article) {
    return annotate(article, Integer.MAX_VALUE);
  }

  /** The sentences from its beginning that have so many words together at most. */
  AnnotatedText annotate(Article article, int words);
}
