package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A matrix of positions against coded rows: cell by cell, and as one matrix of all articles. */
final class MatrixScorer {
  private final Map<String, List<MatrixCell>> cells = new HashMap<>();
  private final Map<String, List<CodedRow>> rows = new HashMap<>();
  private final TreeSet<String> articles = new TreeSet<>();
  private final Map<String, Counts> counts = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private MatrixScorer(Matrix gold, List<CodedRow> predicted) {
    gold.cells().forEach(cell -> add(cells, cell.article(), cell));
    predicted.forEach(row -> add(rows, row.article(), row));
    articles.addAll(cells.keySet());
    articles.addAll(rows.keySet());
    articles.forEach(this::score);
  }

  /**
   * @param predicted in the order in which rows are taken, where several fit
   */
  static Evaluation score(Matrix gold, List<CodedRow> predicted) {
    MatrixScorer scorer = new MatrixScorer(gold, predicted);
    return new Evaluation(
        GoldKind.MATRIX,
        "article",
        List.copyOf(scorer.articles),
        scorer::figures,
        scorer.findings,
        List.of());
  }

  private void score(String article) {
    List<MatrixCell> gold = cells.getOrDefault(article, List.of());
    List<CodedRow> different = different(rows.getOrDefault(article, List.of()));
    CellMatch strict = CellMatch.of(gold, different, true);
    CellMatch loose = CellMatch.of(gold, different, false);
    counts.put(
        article,
        new Counts(
            Map.of(
                "cell.found", strict.found(),
                "cell.predicted", strict.predicted(),
                "cell.gold", strict.gold(),
                "any.found", loose.found(),
                "any.predicted", loose.predicted(),
                "any.gold", loose.gold())));
    findings.addAll(strict.findings(article));
  }

  private List<Figure> figures(List<String> units) {
    Counts sum = Counts.sum(units.stream().map(this::countsOf).toList());
    return List.of(
        sum.prf("cells", "cell.found", "cell"),
        sum.prf("cells, any position", "any.found", "any"),
        whole(units));
  }

  private Counts countsOf(String article) {
    return counts.getOrDefault(article, Counts.NONE);
  }

  /** The commonest position of each holder on each code, over all the articles. */
  private Prf whole(List<String> units) {
    List<MatrixCell> gold =
        units.stream().flatMap(u -> cells.getOrDefault(u, List.of()).stream()).toList();
    List<CodedRow> predicted =
        units.stream().flatMap(u -> rows.getOrDefault(u, List.of()).stream()).toList();
    return WholeMatrix.score(gold, predicted);
  }

  /** Without those that say again what a row before them says. */
  private static List<CodedRow> different(List<CodedRow> rows) {
    List<CodedRow> different = new ArrayList<>();
    for (CodedRow row : rows) {
      if (different.stream().noneMatch(row::says)) {
        different.add(row);
      }
    }
    return different;
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T entry) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }
}
