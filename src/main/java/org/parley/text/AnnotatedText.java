package org.parley.text;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * An article with its sentences. Furniture has none. Offsets are code points of its text.
 *
 * @param losses what was not analysed as it stands
 */
public record AnnotatedText(
    Article article, List<Sentence> sentences, Offsets offsets, Losses losses) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }

  public AnnotatedText(Article article, List<Sentence> sentences) {
    this(article, sentences, Losses.none());
  }

  public AnnotatedText(Article article, List<Sentence> sentences, Losses losses) {
    this(article, sentences, new Offsets(article.text()), losses);
  }

  /** The words at a span. */
  public String slice(Span span) {
    return article.text().substring(offsets.of(span.start()), offsets.of(span.end()));
  }
}
