package org.parley.text;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;

/** An article with its sentences. Furniture has none. Offsets are code points of its text. */
public record AnnotatedText(Article article, List<Sentence> sentences, Offsets offsets) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }

  public AnnotatedText(Article article, List<Sentence> sentences) {
    this(article, sentences, new Offsets(article.text()));
  }

  /** The words at a span. */
  public String slice(Span span) {
    return article.text().substring(offsets.of(span.start()), offsets.of(span.end()));
  }
}
