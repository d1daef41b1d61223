package org.parley.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Positions as a table of actors and issues. Those that most articles and most actors speak of come
 * first, and only so many as can be read side by side; what others claim of an actor is left out.
 */
record PositionMatrix(List<String> heads, List<List<String>> rows) {
  private static final int COLUMNS = 6;

  /**
   * @param positions rows of the query of the same name
   */
  static PositionMatrix of(List<Map<String, String>> positions) {
    Map<String, Map<String, Set<String>>> cells = new TreeMap<>();
    Map<String, Set<String>> holders = new TreeMap<>();
    Map<String, Set<String>> articles = new TreeMap<>();
    Map<String, String> labels = new TreeMap<>();
    List<Map<String, String>> latestFirst =
        positions.stream()
            .filter(row -> row.getOrDefault("claimedBy", "").isEmpty())
            .sorted(
                Comparator.comparing((Map<String, String> row) -> row.getOrDefault("since", ""))
                    .reversed())
            .toList();
    for (Map<String, String> row : latestFirst) {
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
    List<String> issues =
        holders.keySet().stream()
            .sorted(
                Comparator.comparing(
                        (String issue) -> -articles.getOrDefault(issue, Set.of()).size())
                    .thenComparing(issue -> -holders.getOrDefault(issue, Set.of()).size())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(COLUMNS)
            .toList();
    List<String> heads = new ArrayList<>(List.of("who"));
    issues.forEach(issue -> heads.add(labels.getOrDefault(issue, issue)));
    List<List<String>> rows = new ArrayList<>();
    cells.forEach(
        (holder, stands) -> {
          if (issues.stream().anyMatch(stands::containsKey)) {
            List<String> row = new ArrayList<>(List.of(holder));
            issues.forEach(
                issue -> row.add(String.join(" ", stands.getOrDefault(issue, Set.of()))));
            rows.add(row);
          }
        });
    return new PositionMatrix(heads, rows);
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
