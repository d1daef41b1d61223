package org.parley.review;

/** That a line is no decision; the message says why, and what to do. */
final class BadLineException extends Exception {
  private static final long serialVersionUID = 1L;

  BadLineException(String message) {
    super(message);
  }
}
