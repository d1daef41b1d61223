package org.parley.cli;

/** A command ends here; the message is one line that says what, where, and what to do. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  Failure(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
    this.code = ExitCode.FAILED;
  }

  ExitCode code() {
    return code;
  }
}
