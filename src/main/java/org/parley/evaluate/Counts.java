package org.parley.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Numbers by name, of one article or of many; what has no number is 0. */
record Counts(Map<String, Integer> numbers) {
  static final Counts NONE = new Counts(Map.of());

  Counts {
    numbers = Map.copyOf(numbers);
  }

  static Counts sum(List<Counts> all) {
    Map<String, Integer> sum = new HashMap<>();
    all.forEach(counts -> counts.numbers.forEach((name, n) -> sum.merge(name, n, Integer::sum)));
    return new Counts(sum);
  }

  int of(String name) {
    return numbers.getOrDefault(name, 0);
  }

  /** The names with this beginning, without it, sorted. */
  Set<String> names(String beginning) {
    Set<String> names = new TreeSet<>();
    for (String name : numbers.keySet()) {
      if (name.startsWith(beginning)) {
        names.add(name.substring(beginning.length()));
      }
    }
    return names;
  }

  /** What was found, predicted and there of something, of which {@code part} was found. */
  Prf prf(String name, String found, String of) {
    return new Prf(name, of(found), of(of + ".predicted"), of(of + ".gold"));
  }

  Rate share(String name, String part, String whole) {
    return Rate.share(name, of(part), of(whole));
  }
}
