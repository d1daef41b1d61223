package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The cells of one article, each with the first row that fits and is not taken.
 *
 * @param missed cells without a row
 * @param extra rows that fit no cell, not even an optional one
 */
record CellMatch(int found, List<MatrixCell> missed, List<CodedRow> extra) {
  CellMatch {
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /**
   * @param strict whether the position has to be the same, too
   */
  static CellMatch of(List<MatrixCell> gold, List<CodedRow> rows, boolean strict) {
    BiPredicate<MatrixCell, CodedRow> fits =
        (cell, row) ->
            row.code().equals(cell.code())
                && (!strict || row.position().equals(cell.position()))
                && cell.holder().isNamed(row.names());
    Set<Integer> used = new HashSet<>();
    List<MatrixCell> missed = new ArrayList<>();
    List<MatrixCell> core = gold.stream().filter(cell -> !cell.optional()).toList();
    for (MatrixCell cell : core) {
      if (!take(cell, rows, fits, used)) {
        missed.add(cell);
      }
    }
    gold.stream().filter(MatrixCell::optional).forEach(cell -> take(cell, rows, fits, used));
    List<CodedRow> extra = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!used.contains(i)) {
        extra.add(rows.get(i));
      }
    }
    return new CellMatch(core.size() - missed.size(), missed, extra);
  }

  int predicted() {
    return found + extra.size();
  }

  int gold() {
    return found + missed.size();
  }

  List<Finding> findings(String article) {
    List<Finding> findings = new ArrayList<>();
    for (MatrixCell cell : missed) {
      String what = words(cell.holder().name(), cell.position(), cell.code());
      findings.add(Finding.quoting(article, FindingKind.MISSED, "cell", what, cell.quote()));
    }
    for (CodedRow row : extra) {
      String what = words(row.holder(), row.position(), row.code());
      findings.add(Finding.quoting(article, FindingKind.EXTRA, "cell", what, row.quote()));
    }
    return findings;
  }

  private static boolean take(
      MatrixCell cell,
      List<CodedRow> rows,
      BiPredicate<MatrixCell, CodedRow> fits,
      Set<Integer> used) {
    for (int i = 0; i < rows.size(); i++) {
      if (!used.contains(i) && fits.test(cell, rows.get(i))) {
        used.add(i);
        return true;
      }
    }
    return false;
  }

  private static String words(String holder, String position, String code) {
    return holder + " – " + position + " – " + code;
  }
}
