package org.parley.llm;

import org.parley.article.Problem;

/** What the record has. */
public sealed interface AnswerEntry {
  /** The answer, as the model gave it. */
  record Found(Answer.Answered answer) implements AnswerEntry {}

  /**
   * No answer.
   *
   * @param why an earlier run got none, if that is known; may be empty
   */
  record Missing(String why) implements AnswerEntry {}

  /** Something that is no answer any more: it is for the user to say what is to be done. */
  record Broken(Problem problem) implements AnswerEntry {}
}
