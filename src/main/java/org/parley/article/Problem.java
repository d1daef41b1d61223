package org.parley.article;

import java.util.Optional;

/**
 * One thing that is wrong with one input, as a value: the run goes on without it.
 *
 * @param input the file as the user named it, or {@code -}
 * @param place where in the input, such as {@code line 3, column 17}; empty for the whole
 * @param message what is wrong, and what to do about it
 * @param cause what the program itself failed with, for those who mend it
 */
public record Problem(
    Code code, String input, String place, String message, Optional<Throwable> cause) {
  public Problem(Code code, String input, String place, String message) {
    this(code, input, place, message, Optional.empty());
  }

  /** What went wrong; {@link #skipped} inputs are no failures. */
  public enum Code {
    NOT_FOUND(false),
    UNREADABLE(false),
    /** A file in a folder that is no article. */
    UNSUPPORTED_FORMAT(true),
    /** A file named by the user whose format cannot be told. */
    UNKNOWN_FORMAT(false),
    EMPTY(false),
    TOO_LARGE(false),
    BAD_ENCODING(false),
    MALFORMED(false),
    DUPLICATE_ID(false),
    NOT_ENGLISH(true),
    /** Recognised at first sight as what is in the store; counts as unchanged. */
    KNOWN(true),
    EXTRACTION_FAILED(false),
    /** It took longer than one article may. */
    TIMED_OUT(false),
    /** A language model gave no usable answer. */
    MODEL_FAILED(false),
    /** Only recorded answers are used, and there is none. */
    NO_ANSWER(false),
    /** A limit of tokens, cost, time or requests was reached before it. */
    LIMIT_REACHED(false),
    /** What the inputs do not have was not taken out of the store. */
    NOT_PRUNED(false),
    /** To be answered by other means: its requests were written to a file. */
    REQUEST_WRITTEN(true),
    /** Sentences too long for the parser were cut; the article is read. */
    LONG_SENTENCES(true),
    /** An article has more words than are read of one; the others are read. */
    LONG_ARTICLE(true),
    /** To be known of an article that is read all the same. */
    REMARK(true);

    private final boolean skipped;

    Code(boolean skipped) {
      this.skipped = skipped;
    }

    /** Whether the input was left out by rule, rather than broken. */
    public boolean skipped() {
      return skipped;
    }
  }

  @Override
  public String toString() {
    return input + (place.isEmpty() ? "" : ": " + place) + ": " + message;
  }
}
