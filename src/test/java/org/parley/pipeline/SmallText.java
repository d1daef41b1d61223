package org.parley.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.nlp4j.SharedAnnotator;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.extract.Extractor;
import org.parley.graph.ResolvedArticle;
import org.parley.resolve.Resolver;
import org.parley.resolve.TsvGazetteer;

/** What the program understands of a few words: the real parts, loaded once a test run. */
final class SmallText {
  private SmallText() {}

  private static final class Holder {
    static final TsvGazetteer GAZETTEER = TsvGazetteer.load();
    static final Extractor EXTRACTOR = new Extractor(new GazetteerNames(GAZETTEER));
    static final Resolver RESOLVER = new Resolver(GAZETTEER);
  }

  /**
   * @param date the article's ISO date, or empty
   */
  static ResolvedArticle of(String text, String date) {
    return of(article(text, date));
  }

  static ResolvedArticle of(Article article) {
    return Holder.RESOLVER.resolve(
        Holder.EXTRACTOR.extract(SharedAnnotator.get().annotate(article)));
  }

  private static Article article(String text, String date) {
    Span whole = new Span(0, text.codePointCount(0, text.length()));
    return new Article(
        "test",
        Optional.empty(),
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        text,
        List.of(new Block(whole, Block.Kind.PARAGRAPH)),
        "0".repeat(64));
  }
}
