package org.parley.exchange;

/** That a text is no sheet of claims; the message says why. */
public final class BadSheetException extends Exception {
  private static final long serialVersionUID = 1L;

  BadSheetException(String message) {
    super(message);
  }
}
