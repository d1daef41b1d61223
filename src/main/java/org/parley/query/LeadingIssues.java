package org.parley.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which issues a table of positions shows where there are too many to be read side by side. */
public final class LeadingIssues {
  private LeadingIssues() {}

  /**
   * Those that most holders stand on, of these those that most articles tell of, in this order.
   *
   * @param holders by issue
   * @param articles by issue
   */
  public static List<String> of(
      Map<String, Set<String>> holders, Map<String, Set<String>> articles, int most) {
    return holders.keySet().stream()
        .sorted(
            Comparator.comparing((String issue) -> -holders.getOrDefault(issue, Set.of()).size())
                .thenComparing(issue -> -articles.getOrDefault(issue, Set.of()).size())
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }
}
