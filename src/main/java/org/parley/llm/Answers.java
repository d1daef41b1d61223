package org.parley.llm;

import java.io.IOException;

/** The record of answers: what a model has answered before is not asked again. Thread-safe. */
public interface Answers {
  /** What the record has for a request. */
  AnswerEntry find(Request request);

  /**
   * Keeps a complete answer.
   *
   * @throws IOException if it cannot be kept
   */
  void keep(Request request, Answer.Answered answer) throws IOException;

  /** Remembers nothing. */
  static Answers none() {
    return new Answers() {
      @Override
      public AnswerEntry find(Request request) {
        return new AnswerEntry.Missing("");
      }

      @Override
      public void keep(Request request, Answer.Answered answer) {}
    };
  }
}
