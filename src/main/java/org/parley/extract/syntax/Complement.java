package org.parley.extract.syntax;

import org.parley.text.Token;

/**
 * What a stance is about: a stretch of a sentence.
 *
 * @param head the word that conditions may hang on
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param turned whether a negation before the stretch was left off: to urge "not to X" is to be
 *     against X
 */
public record Complement(Token head, int first, int last, boolean turned) {
  public Complement(Token head, int first, int last) {
    this(head, first, last, false);
  }
}
