package org.parley.annotate.nlp4j;

/**
 * A word or mark as the tokeniser cut it.
 *
 * @param start where it begins, in UTF-16 units of the article's text
 * @param end where it ends, exclusive
 * @param form as the engine reads it, which may differ from the text in quotes and blanks
 */
record Word(int start, int end, String form) {
  Word {
    if (start < 0 || end <= start || form.isEmpty()) {
      throw new IllegalArgumentException("no word: [" + start + ", " + end + ") " + form);
    }
  }

  boolean touches(Word next) {
    return end == next.start;
  }

  /** This word and the one after it as one. */
  Word joined(Word next) {
    return new Word(start, next.end, form + next.form);
  }
}
