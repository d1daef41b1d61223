package org.parley.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Where to stop. When one is reached no further request is begun; those under way are waited for,
 * so that what is used may go beyond a limit by them.
 *
 * @param tokens read and written together
 * @param cost in the currency of the prices
 * @param time since the reader was opened
 * @param requests sent, each try counted
 * @param prices needed for a limit of the cost
 */
public record Limits(
    OptionalLong tokens,
    OptionalDouble cost,
    Optional<Duration> time,
    OptionalLong requests,
    Optional<Prices> prices) {
  public Limits {
    if (cost.isPresent() && prices.isEmpty()) {
      throw new IllegalArgumentException("a limit of the cost needs prices");
    }
  }

  /** As much as it takes. */
  public static Limits none() {
    return new Limits(
        OptionalLong.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }
}
