package org.parley.graph;

import org.parley.claim.Position;

/**
 * A code of a user's codebook that a stance has.
 *
 * @param codebook its name
 * @param code of the question that the stance answers
 * @param position as seen from the question, not from the stance's own target
 * @param confidence from 0 to 1
 * @param rule what gave the code, such as {@code codebook-words} or the name of a reader
 */
public record Coding(
    String codebook, String code, Position position, double confidence, String rule) {
  public Coding {
    if (codebook.isBlank() || code.isBlank() || rule.isBlank()) {
      throw new IllegalArgumentException("a coding names its codebook, code and rule");
    }
    // written so that NaN fails too
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1: " + confidence);
    }
  }
}
