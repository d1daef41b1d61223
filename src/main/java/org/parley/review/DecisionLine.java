package org.parley.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of the table, by its columns. Empty cells are empty texts.
 *
 * @param decision {@code accept}, {@code reject}, {@code correct}, {@code same}, {@code apart} or
 *     {@code question}
 */
record DecisionLine(
    String decision,
    String article,
    String sentence,
    String kind,
    String claim,
    String correction,
    String who,
    String when,
    String note) {
  /** The head line. */
  static final List<String> COLUMNS =
      List.of(
          "decision", "article", "sentence", "kind", "claim", "correction", "who", "when", "note");

  static DecisionLine of(Map<String, String> cells) {
    List<String> values = new ArrayList<>();
    COLUMNS.forEach(column -> values.add(cells.getOrDefault(column, "")));
    return new DecisionLine(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6),
        values.get(7),
        values.get(8));
  }

  List<String> cells() {
    return List.of(decision, article, sentence, kind, claim, correction, who, when, note);
  }

  /** As a line of a file with these columns, without its end. */
  String tsv(List<String> columns) {
    return String.join(
        "\t",
        columns.stream()
            .map(column -> COLUMNS.contains(column) ? cells().get(COLUMNS.indexOf(column)) : "")
            .map(Cells::clean)
            .toList());
  }
}
