package org.parley.llm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** What came of asking a model once. */
public sealed interface Answer {
  /** What was used for it, also in vain. */
  Tokens tokens();

  /**
   * The model answered, and came to the end.
   *
   * @param text all that it wrote
   */
  record Answered(String text, Tokens tokens) implements Answer {
    /** What UTF-8 cannot write goes now, so that a recorded answer is the same as a fresh one. */
    public Answered {
      text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
  }

  /**
   * There is no answer.
   *
   * @param message what happened and what to do about it, in half a sentence
   * @param retryAfter how long the endpoint wants to be left alone
   */
  record Failed(Failure kind, String message, Tokens tokens, Optional<Duration> retryAfter)
      implements Answer {
    Failed(Failure kind, String message) {
      this(kind, message, Tokens.NONE, Optional.empty());
    }
  }
}
