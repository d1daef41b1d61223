package org.parley.llm;

import org.parley.article.Problem;

/** Why there is no answer, and what follows from it for this request and for the others. */
public enum Failure {
  /** The model declined, or a content filter did. */
  REFUSED(Then.GO_ON),
  /** The model reached its limit of output before it was done. */
  CUT(Then.GO_ON),
  /** The answer is no JSON object. */
  INVALID(Then.GO_ON),
  /** The request is not understood, or too long. */
  BAD_REQUEST(Then.GO_ON),
  /** The response is none of a chat completion; a proxy's page, or half of one. */
  GARBLED(Then.TRY_AGAIN),
  RATE_LIMITED(Then.TRY_AGAIN),
  SERVER_ERROR(Then.TRY_AGAIN),
  UNREACHABLE(Then.TRY_AGAIN),
  TIMEOUT(Then.TRY_ONCE_MORE),
  UNAUTHORISED(Then.GIVE_UP),
  /** The account has no means left. */
  UNPAID(Then.GIVE_UP),
  /** No such model or address. */
  NOT_FOUND(Then.GIVE_UP),
  /** An answer that cannot be recorded would be paid for in vain. */
  UNRECORDED(Then.GIVE_UP),
  /** One of the user's {@link Limits} is reached. */
  LIMIT(Then.GO_ON),
  /** Written to a file, to be asked by other means. */
  POSTPONED(Then.GO_ON),
  /** Only recorded answers are used, and there is none. */
  NOT_RECORDED(Then.GO_ON);

  private enum Then {
    GO_ON,
    TRY_ONCE_MORE,
    TRY_AGAIN,
    GIVE_UP
  }

  private final Then then;

  Failure(Then then) {
    this.then = then;
  }

  /**
   * How often a request that keeps failing like this is tried at most.
   *
   * @param most how often at most, whatever happens
   */
  int tries(int most) {
    return switch (then) {
      case GO_ON, GIVE_UP -> 1;
      case TRY_ONCE_MORE -> Math.min(2, most);
      case TRY_AGAIN -> most;
    };
  }

  /** What it is to the article. */
  Problem.Code code() {
    return switch (this) {
      case LIMIT -> Problem.Code.LIMIT_REACHED;
      case POSTPONED -> Problem.Code.REQUEST_WRITTEN;
      case NOT_RECORDED -> Problem.Code.NO_ANSWER;
      case REFUSED,
          CUT,
          INVALID,
          BAD_REQUEST,
          GARBLED,
          RATE_LIMITED,
          SERVER_ERROR,
          UNREACHABLE,
          TIMEOUT,
          UNAUTHORISED,
          UNPAID,
          NOT_FOUND,
          UNRECORDED ->
          Problem.Code.MODEL_FAILED;
    };
  }

  /** Whether every other request would fail alike, so that none need be sent. */
  boolean hopeless() {
    return then == Then.GIVE_UP;
  }
}
