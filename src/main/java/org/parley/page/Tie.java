package org.parley.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is known of a pair while it is counted. */
final class Tie {
  private static final int NAMED = 3;

  private final Map<String, Integer> over = new TreeMap<>();
  private int together;
  private int against;

  void add(String what, boolean isAgainst) {
    over.merge(what, 1, Integer::sum);
    if (isAgainst) {
      against++;
    } else {
      together++;
    }
  }

  NetworkEdge edge(String pair) {
    int all = together + against;
    Tone tone =
        against * 3 >= all * 2 ? Tone.AGAINST : against * 3 <= all ? Tone.TOGETHER : Tone.MIXED;
    String most =
        over.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(NAMED)
            .map(
                each ->
                    each.getValue() == 1 ? each.getKey() : each.getKey() + " ×" + each.getValue())
            .collect(Collectors.joining(", "));
    String[] ends = pair.split(" ", 2);
    return new NetworkEdge(ends[0], ends[1], all, tone, most);
  }
}
