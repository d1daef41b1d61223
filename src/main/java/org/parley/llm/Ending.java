package org.parley.llm;

import java.util.Optional;

/** How a completion can end other than well. */
enum Ending {
  CUT(
      Failure.CUT,
      "the model reached its limit of output before it was done: use shorter parts, or a model that writes more"),
  FILTERED(Failure.REFUSED, "a content filter kept the answer back"),
  REFUSED(Failure.REFUSED, "the model refused"),
  EMPTY(Failure.INVALID, "the model's answer is empty"),
  NO_JSON(Failure.INVALID, "the model's answer is no JSON object");

  private final Failure kind;
  private final String message;

  Ending(Failure kind, String message) {
    this.kind = kind;
    this.message = message;
  }

  Answer.Failed failure(Tokens tokens) {
    return failure("", tokens);
  }

  /**
   * @param words the model's own
   */
  Answer.Failed failure(String words, Tokens tokens) {
    String said = words.isBlank() ? "" : ": " + Excerpt.of(words);
    return new Answer.Failed(kind, message + said, tokens, Optional.empty());
  }
}
