package org.parley.evaluate;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * A share or mean, from 0 to 1.
 *
 * @param value absent where there is nothing to take a share of
 * @param of how many it is a share of, or a mean over
 */
public record Rate(String name, OptionalDouble value, int of) implements Figure {
  static Rate share(String name, int part, int whole) {
    return new Rate(
        name,
        whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole),
        whole);
  }

  @Override
  public Map<String, OptionalDouble> measures() {
    return Map.of(name, value);
  }
}
