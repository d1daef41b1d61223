package org.parley.pipeline;

import java.util.Objects;
import org.parley.annotate.nlp4j.Nlp4jAnnotator;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.exchange.SheetRead;
import org.parley.graph.ResolvedArticle;
import org.parley.resolve.sheet.Held;
import org.parley.resolve.sheet.Manner;

/** What sheets of claims say of an article, as far as it holds. */
final class SheetReading implements Reading {
  /** Of a reader of whom nothing is known. */
  private static final double CONFIDENCE = 0.8;

  private final Loading loading;
  private final Reader.Claims claims;

  SheetReading(Loading loading, Reader.Claims claims) {
    this.loading = loading;
    this.claims = claims;
  }

  @Override
  public Outcome<ResolvedArticle> read(Article article) {
    SheetRead read = Objects.requireNonNull(claims.sheets().get(article.id()));
    claims.found().add(article.id());
    return held(loading, article, read, new Manner(claims.name(), CONFIDENCE), claims.log());
  }

  /** Holds a sheet to its article, and notes what was refused. */
  static Outcome<ResolvedArticle> held(
      Loading loading, Article article, SheetRead read, Manner manner, RefusalLog log) {
    // Outside the try: models that do not load are no fault of this article's.
    var resolver = loading.sheets();
    try {
      Held held =
          resolver.resolve(read.sheet(), article, Nlp4jAnnotator.sentences(article), manner);
      ResolvedArticle resolved = held.resolved();
      log.add(read.refusals(), 0);
      log.add(
          held.refusals(),
          resolved.reports().size() + resolved.statements().size() + resolved.stances().size());
      return new Outcome.Ok<>(resolved);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed<>(Work.fault(article, e));
    }
  }
}
