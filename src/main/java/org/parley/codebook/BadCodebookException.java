package org.parley.codebook;

/** That a file is no codebook; the message names file, place and remedy. */
public final class BadCodebookException extends Exception {
  private static final long serialVersionUID = 1L;

  BadCodebookException(String message) {
    super(message);
  }
}
