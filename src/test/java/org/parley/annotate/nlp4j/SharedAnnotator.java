package org.parley.annotate.nlp4j;

import java.util.List;
import java.util.Optional;
import org.parley.annotate.Annotator;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.text.AnnotatedText;

/** The one annotator of a test run, since its models take seconds to load and much memory. */
public final class SharedAnnotator {
  private SharedAnnotator() {}

  private static final class Holder {
    static final Annotator ANNOTATOR =
        Nlp4jAnnotator.open(Nlp4jAnnotator.defaultCache(), System.err::println);
  }

  public static Annotator get() {
    return Holder.ANNOTATOR;
  }

  /** The annotation of {@code text} as one paragraph of an English article without a date. */
  public static AnnotatedText annotate(String text) {
    return get().annotate(article(text, Block.Kind.PARAGRAPH));
  }

  static Article article(String text, Block.Kind kind) {
    Span whole = new Span(0, text.codePointCount(0, text.length()));
    return article(text, List.of(new Block(whole, kind)));
  }

  /** An English article of which nothing but its text is known. */
  public static Article article(String text, List<Block> blocks) {
    return new Article(
        "test",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        text,
        blocks,
        "0".repeat(64));
  }
}
