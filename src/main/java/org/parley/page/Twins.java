package org.parley.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Questions that are called alike: "immigration" of one country and of all, "the deal" of two
 * articles. Where both are shown, what else their keys say is added, or the article that they are
 * of.
 */
final class Twins {
  private static final int WORDS = 6;
  private static final int HEADLINE = 60;

  private Twins() {}

  /**
   * The rows, their questions told apart.
   *
   * @param rows with {@code issue}, {@code on}, {@code article} and {@code headline}
   */
  static List<Row> apart(List<Row> rows) {
    Map<String, Set<String>> called = new HashMap<>();
    rows.forEach(
        row ->
            called
                .computeIfAbsent(Text.plain(row.get("issue")), k -> new HashSet<>())
                .add(row.get("on")));
    return rows.stream()
        .map(
            row ->
                called.getOrDefault(Text.plain(row.get("issue")), Set.of()).size() > 1
                    ? called(row, told(row))
                    : row)
        .toList();
  }

  private static Row called(Row row, String name) {
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.put("issue", name);
    return new Row(cells);
  }

  private static String told(Row row) {
    String name = row.get("issue");
    String key = Links.key(row.get("on"));
    if (key.startsWith(Links.key(row.get("article")) + "-")) {
      return name + " (in “" + Text.shortened(row.get("headline"), HEADLINE) + "”)";
    }
    String plain = Text.plain(name);
    String rest =
        Arrays.stream(key.split("-"))
            .filter(word -> !plain.contains(" " + word))
            .limit(WORDS)
            .collect(Collectors.joining(" "));
    return rest.isEmpty() ? name : name + " (" + rest + ")";
  }
}
