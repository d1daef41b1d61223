package org.parley.exchange;

/**
 * Words of an article, and where they occur more than once, the words around those that are meant:
 * a text quote selector (Web Annotation Data Model, section 4.2.4).
 *
 * @param exact the words, verbatim
 * @param prefix words directly before them; may be empty
 * @param suffix words directly after them; may be empty
 */
public record Quote(String exact, String prefix, String suffix) {
  /** Words that need nothing around them. */
  public Quote(String exact) {
    this(exact, "", "");
  }
}
