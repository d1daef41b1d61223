package org.parley.claim;

import org.parley.article.Span;

/**
 * The proof of a claim.
 *
 * @param span where it stands, in code points of the article's text
 * @param exact the words there, verbatim
 */
public record Evidence(Span span, String exact) implements Comparable<Evidence> {
  @Override
  public int compareTo(Evidence other) {
    return span.compareTo(other.span);
  }
}
