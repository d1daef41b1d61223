package org.parley.evaluate;

/**
 * Gold, or what is to be held against it, that cannot be used; the message is one line that says
 * which file, where in it, and what to do.
 */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GoldException(String message) {
    super(message);
  }

  GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
