package org.parley.exchange;

/** That a claim cannot be read; caught where claims are told apart. */
final class BadClaimException extends RuntimeException {
  private final RefusalReason reason;

  BadClaimException(RefusalReason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  RefusalReason reason() {
    return reason;
  }
}
