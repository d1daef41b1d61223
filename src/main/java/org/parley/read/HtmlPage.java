package org.parley.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page → the article on it. */
final class HtmlPage {
  private HtmlPage() {}

  /**
   * The article on a page.
   *
   * @throws BadInputException if the page is beyond {@link HtmlLimits}
   */
  static ArticleDraft read(String file) throws BadInputException {
    HtmlLimits.check(file);
    Document page = Jsoup.parse(file);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    String body = HtmlBody.of(page, metadata.fields().getOrDefault("title", ""));
    return new ArticleDraft(metadata.fields(), metadata.betterBody(body));
  }
}
