package org.parley.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which issues a table of positions shows where there are too many to be read side by side. */
public final class LeadingIssues {
  /** What somebody is praised or blamed for, and what is said to be so, by how their keys begin. */
  private static final Pattern NO_POLICY = Pattern.compile("/issue/(?:conduct-of|claim)-[^/]*$");

  private LeadingIssues() {}

  /**
   * Policies before praise, blame and claims; those that most holders stand on, of these those that
   * most articles tell of, in this order.
   *
   * @param holders by issue's IRI
   * @param articles by issue
   */
  public static List<String> of(
      Map<String, Set<String>> holders, Map<String, Set<String>> articles, int most) {
    return holders.keySet().stream()
        .sorted(
            Comparator.comparing((String issue) -> NO_POLICY.matcher(issue).find())
                .thenComparing(issue -> -holders.getOrDefault(issue, Set.of()).size())
                .thenComparing(issue -> -articles.getOrDefault(issue, Set.of()).size())
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }
}
