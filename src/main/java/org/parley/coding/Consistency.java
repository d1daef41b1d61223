package org.parley.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.claim.Position;

/**
 * Of contrary positions of one holder on one question in one article, the surest; what is wanted on
 * a condition is contrary to none.
 */
final class Consistency {
  private Consistency() {}

  /** Those that are borne out best; none where two sides are borne out alike. */
  static List<Candidate> surest(List<Candidate> candidates) {
    Map<String, Map<Position, Double>> sums = new HashMap<>();
    for (Candidate each : candidates) {
      each.position()
          .ifPresent(
              position ->
                  sums.computeIfAbsent(cell(each), k -> new EnumMap<>(Position.class))
                      .merge(position, each.confidence(), Double::sum));
    }
    List<Candidate> kept = new ArrayList<>();
    for (Candidate each : candidates) {
      Map<Position, Double> sum = sums.getOrDefault(cell(each), Map.of());
      double best = sum.values().stream().mapToDouble(d -> d).max().orElse(0);
      boolean tied = sum.values().stream().filter(d -> d >= best).count() > 1;
      boolean first = each.position().filter(p -> sum.getOrDefault(p, 0.0) >= best).isPresent();
      boolean conditional = each.position().filter(Position.CONDITIONAL::equals).isPresent();
      if (first && !tied || conditional) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static String cell(Candidate candidate) {
    return candidate.article() + " " + candidate.passage().holder() + " " + candidate.code();
  }
}
