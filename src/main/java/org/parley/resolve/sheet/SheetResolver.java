package org.parley.resolve.sheet;

import java.util.List;
import java.util.Locale;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.exchange.Sheet;
import org.parley.graph.Gazetteer;

/**
 * Claims of any reader, held to the sentence: quotations are found in the text, actors linked,
 * issues found as for Parley's own claims. What does not hold is refused, and the rest is kept.
 * Thread-safe.
 */
public final class SheetResolver {
  private final Gazetteer gazetteer;
  private final PhraseReader phrases;

  /**
   * @param phrases asked only where a sheet leaves open what issues its stances are on
   */
  public SheetResolver(Gazetteer gazetteer, PhraseReader phrases) {
    this.gazetteer = gazetteer;
    this.phrases = phrases;
  }

  /**
   * Resolves a sheet.
   *
   * @param article the one that it speaks of
   * @param sentences where the article's sentences stand
   */
  public Held resolve(Sheet sheet, Article article, List<Span> sentences, Manner manner) {
    if (!sheet.article().equals(article.id())) {
      throw new IllegalArgumentException(
          "a sheet of %s for %s".formatted(sheet.article(), article.id()).toLowerCase(Locale.ROOT));
    }
    return new SheetResolution(gazetteer, sheet, article, sentences, manner).held(phrases);
  }
}
