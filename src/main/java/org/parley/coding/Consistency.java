package org.parley.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.claim.Position;
import org.parley.graph.CodedPassage;

/** Of contrary codings of one holder in one article, those that the article bears out best. */
final class Consistency {
  private Consistency() {}

  static List<CodedPassage> surest(List<CodedPassage> article) {
    Map<String, Map<Position, Double>> sums = new LinkedHashMap<>();
    for (CodedPassage coded : article) {
      sums.computeIfAbsent(cell(coded), k -> new TreeMap<>())
          .merge(coded.coding().position(), weight(coded), Double::sum);
    }
    List<CodedPassage> kept = new ArrayList<>();
    for (CodedPassage coded : article) {
      Map<Position, Double> sum = sums.getOrDefault(cell(coded), Map.of());
      double best = sum.values().stream().mapToDouble(d -> d).max().orElse(0);
      if (sum.getOrDefault(coded.coding().position(), 0.0) >= best) {
        kept.add(coded);
      }
    }
    return kept;
  }

  private static String cell(CodedPassage coded) {
    return coded.passage().holder() + " " + coded.coding().code();
  }

  private static double weight(CodedPassage coded) {
    return coded.coding().confidence();
  }
}
