package org.parley.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A claim of an article with the places where its words stand.
 *
 * @param id the last part of its IRI, by which the page refers to it
 * @param kind {@code stance}, {@code statement} or {@code event}
 * @param sentence what it rests on
 * @param parts who speaks, what shows that somebody does, what is said or meant
 */
record ArticleClaim(String id, String kind, Row row, Span sentence, List<Part> parts) {
  /** Code points of the article's text, the end exclusive. */
  record Span(int start, int end) {}

  /**
   * A stretch with a part in the claim.
   *
   * @param name {@code speaker}, {@code cue}, {@code content} or {@code target}
   */
  record Part(String name, Span span) {}

  ArticleClaim {
    parts = List.copyOf(parts);
  }

  static ArticleClaim of(String kind, Row row, List<Part> parts) {
    return new ArticleClaim(
        Links.key(row.get("iri")),
        kind,
        row,
        new Span(row.number("start"), row.number("end")),
        parts);
  }

  /** The same with its words, where they stand in the sentence. */
  ArticleClaim withWords(String text, int[] points) {
    if (sentence.end() > points.length || sentence.start() >= sentence.end()) {
      return this;
    }
    String inside = new String(points, sentence.start(), sentence.end() - sentence.start());
    int at = text.isBlank() ? -1 : inside.indexOf(text);
    if (at < 0) {
      return this;
    }
    int from = sentence.start() + inside.codePointCount(0, at);
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part("target", new Span(from, from + text.codePointCount(0, text.length()))));
    return new ArticleClaim(id, kind, row, sentence, more);
  }

  int percent() {
    return (int) Math.round(row.decimal("confidence") * 100);
  }
}
