package org.parley.pipeline;

/** A run over a corpus cannot go on; the message is one line that says why, and what to do. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CorpusException(String message) {
    super(message);
  }

  public CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
