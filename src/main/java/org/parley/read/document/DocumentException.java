package org.parley.read.document;

import java.io.IOException;

/** A file that is no document of its kind, or too large a one. */
public final class DocumentException extends IOException {
  private final boolean tooLarge;

  DocumentException(String message, boolean tooLarge) {
    super(message);
    this.tooLarge = tooLarge;
  }

  public boolean tooLarge() {
    return tooLarge;
  }
}
