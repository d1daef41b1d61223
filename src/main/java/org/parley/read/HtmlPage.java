package org.parley.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page → the article on it. */
final class HtmlPage {
  private HtmlPage() {}

  static Draft read(String file) {
    Document page = Jsoup.parse(file, "", Parser.htmlParser());
    HtmlMetadata metadata = HtmlMetadata.of(page);
    String body = HtmlBody.of(page, metadata.fields().getOrDefault("title", ""));
    return new Draft(metadata.fields(), metadata.betterBody(body));
  }
}
