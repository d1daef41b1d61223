package org.parley.extract.time;

import java.util.Optional;

/** The value of a match; empty where only the words can stay. */
@FunctionalInterface
interface TimeMeaning {
  Optional<TimeValue> of(TimeParts parts, TimeReference reference);
}
