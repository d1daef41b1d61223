package org.parley.coding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Position;

/**
 * Where each holder stands on each question by the passages that tell. Who speaks of a question
 * without a word for or against it is read as speaking from where he stands elsewhere, if that is
 * one side.
 */
final class Leanings {
  /** Of the weight of all that the holder says. */
  private static final double CLEAR = 0.8;

  /** One sure passage or two weak ones. */
  private static final double ENOUGH = 0.5;

  private final Map<String, Map<Position, Double>> weights = new HashMap<>();

  Leanings(List<Candidate> candidates) {
    for (Candidate each : candidates) {
      for (String ally : each.passage().allies()) {
        each.position()
            .ifPresent(
                position ->
                    weights
                        .computeIfAbsent(key(ally, each), k -> new EnumMap<>(Position.class))
                        .merge(position, each.confidence(), Double::sum));
      }
    }
  }

  /** The side that the holder is clearly on. */
  Optional<Position> of(Candidate candidate) {
    return side(candidate.passage().holder(), candidate)
        .or(
            () ->
                candidate.passage().allies().stream()
                    .sorted()
                    .flatMap(ally -> side(ally, candidate).stream())
                    .findFirst());
  }

  private Optional<Position> side(String holder, Candidate candidate) {
    Map<Position, Double> held = weights.getOrDefault(key(holder, candidate), Map.of());
    double all = held.values().stream().mapToDouble(d -> d).sum();
    return held.entrySet().stream()
        .filter(entry -> all >= ENOUGH && entry.getValue() >= CLEAR * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String key(String holder, Candidate candidate) {
    return holder + " " + candidate.code();
  }
}
