package org.parley.codebook;

import java.util.List;

/**
 * A question.
 *
 * @param code its short name, unique in the codebook
 * @param label what it is about
 * @param pro what counts as being for it; may be empty
 * @param contra what counts as being against it; may be empty
 * @param words phrases with which articles speak of it
 */
public record CodebookQuestion(
    String code, String label, String pro, String contra, List<String> words) {
  public CodebookQuestion {
    if (code.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("a question has a code and a label");
    }
    words = List.copyOf(words);
  }
}
