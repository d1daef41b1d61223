package org.parley.llm;

import java.io.IOException;
import org.parley.article.Problem;

/** The record of answers: what a model has answered before is not asked again. Thread-safe. */
public interface Answers {
  /** What the record has for a request. */
  Entry find(Request request);

  /**
   * Keeps a complete answer.
   *
   * @throws IOException if it cannot be kept
   */
  void keep(Request request, Answer.Answered answer) throws IOException;

  /** What the record has. */
  sealed interface Entry {
    /** The answer, as the model gave it. */
    record Found(Answer.Answered answer) implements Entry {}

    /**
     * No answer.
     *
     * @param why an earlier run got none, if that is known; may be empty
     */
    record Missing(String why) implements Entry {}

    /** Something that is no answer any more: it is for the user to say what is to be done. */
    record Broken(Problem problem) implements Entry {}
  }

  /** Remembers nothing. */
  static Answers none() {
    return new Answers() {
      @Override
      public Entry find(Request request) {
        return new Entry.Missing("");
      }

      @Override
      public void keep(Request request, Answer.Answered answer) {}
    };
  }
}
