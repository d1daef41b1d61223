package org.parley.report;

import java.util.List;
import java.util.Optional;

/**
 * Words of an article that something rests on.
 *
 * @param article the article's id
 * @param published ISO day
 * @param start where the evidence begins in the article's text, in code points
 * @param end where it ends, exclusive
 * @param pieces the sentence, cut at the borders of what is marked in it
 */
public record Passage(
    String article,
    Optional<String> headline,
    Optional<String> published,
    int start,
    int end,
    List<PassagePiece> pieces) {
  public Passage {
    pieces = List.copyOf(pieces);
  }
}
