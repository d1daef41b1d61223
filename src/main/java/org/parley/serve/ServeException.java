package org.parley.serve;

/** The server cannot start; the message says what to do. */
public final class ServeException extends RuntimeException {
  ServeException(String message, Throwable cause) {
    super(message, cause);
  }
}
