package org.parley.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.query.LeadingIssues;

/**
 * Positions as a table of actors and issues. The issues that most actors have a position on come
 * first, and only so many as can be read side by side; of the actors those with most positions on
 * them. What others claim of an actor is left out. ({@code page.Matrix} is the same to click on:
 * its cells keep the stances behind them.)
 *
 * @param leftOut what is not shown, in words
 */
record PositionMatrix(List<String> heads, List<List<String>> rows, Optional<String> leftOut) {
  private static final int COLUMNS = 6;

  /**
   * @param positions rows of the query of the same name
   * @param most how many holders at most
   */
  static PositionMatrix of(List<Map<String, String>> positions, int most) {
    Seen seen = new Seen();
    positions.stream()
        .filter(row -> row.getOrDefault("claimedBy", "").isEmpty())
        .sorted(
            Comparator.comparing((Map<String, String> row) -> row.getOrDefault("since", ""))
                .reversed())
        .forEach(seen::add);
    List<String> issues = LeadingIssues.of(seen.holders, seen.articles, COLUMNS);
    List<String> heads = new ArrayList<>(List.of("who"));
    issues.forEach(issue -> heads.add(seen.labels.getOrDefault(issue, issue)));
    Set<String> shown = holders(seen.cells, issues, most);
    List<List<String>> rows = new ArrayList<>();
    for (String holder : shown) {
      Map<String, Set<String>> stands = seen.cells.getOrDefault(holder, Map.of());
      List<String> row = new ArrayList<>(List.of(holder));
      issues.forEach(issue -> row.add(String.join(" ", stands.getOrDefault(issue, Set.of()))));
      rows.add(row);
    }
    boolean whole = issues.size() == seen.holders.size() && shown.size() == seen.cells.size();
    return new PositionMatrix(
        heads,
        rows,
        whole
            ? Optional.empty()
            : Optional.of(
                ("%d of %d issues and %d of %d holders shown; --limit N shows more holders,"
                        + " 'parley issues' lists the issues")
                    .formatted(
                        issues.size(), seen.holders.size(), shown.size(), seen.cells.size())));
  }

  /** What the positions come to, the latest of them seen first. */
  private static final class Seen {
    /** Signs by holder and issue. */
    private final Map<String, Map<String, Set<String>>> cells = new TreeMap<>();

    /** Each by issue. */
    private final Map<String, Set<String>> holders = new TreeMap<>();

    private final Map<String, Set<String>> articles = new TreeMap<>();
    private final Map<String, String> labels = new TreeMap<>();

    void add(Map<String, String> row) {
      String holder = row.getOrDefault("holder", "");
      String issue = row.getOrDefault("on", "");
      String iri = row.getOrDefault("iri", "");
      labels.put(issue, row.getOrDefault("issue", ""));
      articles
          .computeIfAbsent(issue, k -> new TreeSet<>())
          .add(iri.substring(0, Math.max(0, iri.lastIndexOf('/'))));
      cells
          .computeIfAbsent(holder, k -> new TreeMap<>())
          .computeIfAbsent(issue, k -> new LinkedHashSet<>())
          .add(sign(row));
      holders.computeIfAbsent(issue, k -> new TreeSet<>()).add(holder);
    }
  }

  /** Those who stand on most of the issues, by name. */
  private static Set<String> holders(
      Map<String, Map<String, Set<String>>> cells, List<String> issues, int most) {
    return cells.entrySet().stream()
        .filter(holder -> issues.stream().anyMatch(holder.getValue()::containsKey))
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Map<String, Set<String>>> holder) ->
                        -issues.stream().filter(holder.getValue()::containsKey).count())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sign(Map<String, String> row) {
    return switch (row.getOrDefault("position", "")) {
      case "supports" -> "+";
      case "opposes" -> "-";
      case "opposes, if" -> "- if";
      case "conditional" -> "if";
      default -> "?";
    };
  }
}
