package org.parley.evaluate;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A measure of both.
 *
 * @param difference of the first to the second; absent where one of them has no value
 * @param interval in which 95 % of the resampled differences lie; absent likewise
 */
public record ComparedMeasure(
    String measure,
    OptionalDouble first,
    OptionalDouble second,
    OptionalDouble difference,
    Optional<Interval> interval) {}
