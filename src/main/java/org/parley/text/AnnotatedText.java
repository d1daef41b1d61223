package org.parley.text;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;

/** An article with its sentences. Furniture has none. Offsets are code points of its text. */
public record AnnotatedText(Article article, List<Sentence> sentences) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }

  public String slice(Span span) {
    return article.slice(span);
  }
}
