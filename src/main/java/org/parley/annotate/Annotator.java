package org.parley.annotate;

import org.parley.article.Article;
import org.parley.text.AnnotatedText;

/** Finds sentences, tokens, dependencies and names. Thread-safe, and a function of the text. */
public interface Annotator {
  AnnotatedText annotate(Article article);
}
