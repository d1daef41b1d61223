package org.parley.llm;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long a server wants to be left alone: {@code Retry-After}, in seconds or as a date (RFC 9110,
 * section 10.2.3), which counts from the response's own {@code Date}.
 */
final class RetryAfter {
  private static final int DIGITS = 9;

  private RetryAfter() {}

  static Optional<Duration> in(HttpHeaders headers) {
    return headers
        .firstValue("Retry-After")
        .map(String::strip)
        .flatMap(value -> isNumber(value) ? seconds(value) : until(value, headers))
        .filter(wait -> !wait.isNegative());
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty()
        && value.length() <= DIGITS
        && value.chars().allMatch(c -> '0' <= c && c <= '9');
  }

  private static Optional<Duration> seconds(String value) {
    return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
  }

  private static Optional<Duration> until(String value, HttpHeaders headers) {
    return date(value)
        .flatMap(
            then ->
                headers
                    .firstValue("Date")
                    .flatMap(RetryAfter::date)
                    .map(now -> between(now, then)));
  }

  private static Duration between(ZonedDateTime now, ZonedDateTime then) {
    return Duration.between(now, then);
  }

  private static Optional<ZonedDateTime> date(String value) {
    try {
      return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
