package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;

/**
 * Gold and predicted items that belong together, one to one.
 *
 * @param hits the pairs
 * @param missed the gold items without one
 * @param extra the predicted ones without one
 */
record Pairing<G, P>(List<Hit<G, P>> hits, List<G> missed, List<P> extra) {
  private record Candidate(int value, int gold, int predicted) {}

  /** The best first; of equals, those that come first. */
  private static final Comparator<Candidate> BEST =
      Comparator.comparingInt((Candidate candidate) -> -candidate.value)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::predicted);

  Pairing {
    hits = List.copyOf(hits);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /**
   * @param value how well two fit; 0 if they do not
   * @param optional gold items that neither count when missed nor make what found them an extra:
   *     they and their partners are left out
   */
  static <G, P> Pairing<G, P> of(
      List<G> gold, List<P> predicted, ToIntBiFunction<G, P> value, Predicate<G> optional) {
    List<Hit<G, P>> hits = new ArrayList<>();
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate best : candidates(gold, predicted, value)) {
      if (!usedGold.contains(best.gold) && !used.contains(best.predicted)) {
        usedGold.add(best.gold);
        used.add(best.predicted);
        hits.add(new Hit<>(gold.get(best.gold), predicted.get(best.predicted)));
      }
    }
    return new Pairing<>(
        hits.stream().filter(hit -> !optional.test(hit.gold())).toList(),
        without(gold, usedGold).stream().filter(optional.negate()).toList(),
        without(predicted, used));
  }

  /** How many predicted items count. */
  int predicted() {
    return hits.size() + extra.size();
  }

  /** How many gold items count. */
  int gold() {
    return hits.size() + missed.size();
  }

  int count(Predicate<Hit<G, P>> what) {
    return (int) hits.stream().filter(what).count();
  }

  private static <G, P> List<Candidate> candidates(
      List<G> gold, List<P> predicted, ToIntBiFunction<G, P> value) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        int worth = value.applyAsInt(gold.get(i), predicted.get(j));
        if (worth > 0) {
          candidates.add(new Candidate(worth, i, j));
        }
      }
    }
    candidates.sort(BEST);
    return candidates;
  }

  private static <T> List<T> without(List<T> items, Set<Integer> used) {
    List<T> rest = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!used.contains(i)) {
        rest.add(items.get(i));
      }
    }
    return rest;
  }
}
