package org.parley.evaluate;

import java.nio.file.Path;
import java.util.List;

/** Scores of the gold that the tests bring. */
final class Scored {
  static final Path RESOURCES = Path.of("src/test/resources/evaluate");

  private Scored() {}

  static Evaluation of(String gold, String reading) {
    return Evaluator.ofPath(GoldReader.open(RESOURCES.resolve(gold)), RESOURCES.resolve(reading));
  }

  /** The row of a figure, as it is printed, with blanks between its cells. */
  static String row(Evaluation evaluation, String figure) {
    return FigureTable.rows(evaluation.figures()).stream()
        .filter(row -> row.getFirst().equals(figure))
        .map(row -> String.join(" ", row.subList(1, row.size())).strip())
        .findFirst()
        .orElse("no such figure");
  }

  /** Findings, as {@code missed stance: …}. */
  static List<String> findings(Evaluation evaluation) {
    return evaluation.findings().stream()
        .map(finding -> finding.kind().word() + " " + finding.item() + ": " + finding.what())
        .toList();
  }
}
