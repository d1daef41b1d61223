package org.parley.text;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * An article with its sentences. Furniture has none. Offsets are code points of its text.
 *
 * @param cut how many sentences were too long for the parser, and are several here
 */
public record AnnotatedText(Article article, List<Sentence> sentences, Offsets offsets, int cut) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }

  public AnnotatedText(Article article, List<Sentence> sentences) {
    this(article, sentences, 0);
  }

  public AnnotatedText(Article article, List<Sentence> sentences, int cut) {
    this(article, sentences, new Offsets(article.text()), cut);
  }

  /** The words at a span. */
  public String slice(Span span) {
    return article.text().substring(offsets.of(span.start()), offsets.of(span.end()));
  }
}
