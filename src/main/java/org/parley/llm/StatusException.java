package org.parley.llm;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/** The endpoint answered with another status than 2xx. Adds to the library's what it leaves out. */
final class StatusException extends HttpException {
  private final Optional<Duration> wait;

  /**
   * @param body the response's
   * @param wait what its {@code Retry-After} says
   */
  StatusException(int status, String body, Optional<Duration> wait) {
    super(status, body);
    this.wait = wait;
  }

  Optional<Duration> retryAfter() {
    return wait;
  }
}
