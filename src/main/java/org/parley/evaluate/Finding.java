package org.parley.evaluate;

import java.util.List;
import org.parley.article.Span;

/**
 * One claim that gold and reading do not share.
 *
 * @param article its id
 * @param item what it is: {@code event}, {@code stance}, {@code cell} …
 * @param what the claim in a few words
 * @param evidence where it stands in the article's text; may be empty
 * @param quote its words, where the gold has words instead of places; may be empty
 */
public record Finding(
    String article, FindingKind kind, String item, String what, List<Span> evidence, String quote) {
  public Finding {
    evidence = List.copyOf(evidence);
  }

  static Finding at(
      String article, FindingKind kind, String item, String what, List<Span> evidence) {
    return new Finding(article, kind, item, what, evidence, "");
  }

  static Finding quoting(String article, FindingKind kind, String item, String what, String quote) {
    return new Finding(article, kind, item, what, List.of(), quote);
  }
}
