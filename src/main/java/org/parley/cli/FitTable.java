package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.parley.evaluate.Calibration;
import org.parley.evaluate.FigureTable;
import org.parley.evaluate.WeighedClaim;
import org.parley.weigh.Fit;

/** How well weights do, as rows. */
final class FitTable {
  static final List<String> HEADS =
      List.of("claims", "from", "kept", "found P", "R", "F1", "right P", "R", "F1");

  static final List<String> RELIABILITY = FigureTable.CALIBRATED;

  private static final double[] LEAST = {
    0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7
  };

  private FitTable() {}

  /** A row a threshold, that of the weights among them. */
  static List<List<String>> rows(String what, Fit fit) {
    List<List<String>> rows = new ArrayList<>();
    double own = fit.weights().least();
    DoubleStream.concat(DoubleStream.of(LEAST), DoubleStream.of(own))
        .distinct()
        .sorted()
        .forEach(least -> rows.add(row(what, fit.at(least), fit.gold(), least == own)));
    return rows;
  }

  private static List<String> row(String what, Fit.Cut cut, int gold, boolean own) {
    List<String> row = new ArrayList<>();
    row.add(what);
    row.add(text("%.2f", cut.least()) + (own ? " *" : ""));
    row.add(String.valueOf(cut.claims()));
    for (int good : new int[] {cut.found(), cut.right()}) {
      row.add(text("%.3f", (double) good / Math.max(1, cut.claims())));
      row.add(text("%.3f", (double) good / Math.max(1, gold)));
      row.add(text("%.3f", 2.0 * good / Math.max(1, cut.claims() + gold)));
    }
    return row;
  }

  /** Of the claims that would be kept. */
  static List<List<String>> reliability(String what, Fit fit) {
    return FigureTable.calibrated(
        List.of(
            Calibration.of(
                what,
                fit.tries().stream()
                    .filter(each -> each.confidence() >= fit.weights().least())
                    .map(each -> new WeighedClaim(each.confidence(), each.example().right()))
                    .toList())));
  }

  private static String text(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
