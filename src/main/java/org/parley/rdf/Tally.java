package org.parley.rdf;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How often each value was met. What it chooses does not depend on the order of arrival. */
final class Tally<T extends Comparable<? super T>> {
  private final Map<T, Integer> counts = new TreeMap<>();

  void add(T value) {
    counts.merge(value, 1, Integer::sum);
  }

  void add(Optional<T> value) {
    value.ifPresent(this::add);
  }

  /** The values met, sorted. */
  Iterable<T> values() {
    return counts.keySet();
  }

  int times(T value) {
    return counts.getOrDefault(value, 0);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The most frequent value; of several, the first by {@code preference}, then by its order. */
  Optional<T> choice(Comparator<T> preference) {
    return choice(value -> true, preference);
  }

  /** The same among values that fit. */
  Optional<T> choice(Predicate<T> fits, Comparator<T> preference) {
    return counts.entrySet().stream()
        .filter(entry -> fits.test(entry.getKey()))
        .min(
            Comparator.<Map.Entry<T, Integer>>comparingInt(entry -> -entry.getValue())
                .thenComparing(Map.Entry::getKey, preference)
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  Optional<T> choice() {
    return choice((left, right) -> 0);
  }
}
