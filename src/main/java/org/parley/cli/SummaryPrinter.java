package org.parley.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.article.Problem;
import org.parley.pipeline.BuildSummary;

/** The last lines of a run: what went in, what came of it, how long it took. */
final class SummaryPrinter {
  private static final double MILLIS = 1000;

  private SummaryPrinter() {}

  static void print(BuildSummary summary, PrintStream err) {
    err.printf(
        Locale.ROOT,
        "parley: %d articles read: %d added, %d replaced, %d unchanged; %sinputs skipped: %d,"
            + " failed: %d; %.1f s%n",
        summary.read(),
        summary.added(),
        summary.replaced(),
        summary.unchanged(),
        summary.withdrawn() == 0 ? "" : "withdrawn: " + summary.withdrawn() + "; ",
        summary.skipped(),
        summary.failed(),
        summary.took().toMillis() / MILLIS);
    err.printf(
        Locale.ROOT,
        "parley: %d actors, %d events (%d reports), %d statements, %d stances on %d issues%n",
        summary.actors(),
        summary.events(),
        summary.reports(),
        summary.statements(),
        summary.stances(),
        summary.issues());
    if (summary.problems().size() > 1) {
      printCodes(summary.problems(), err);
    }
  }

  /** How often each kind of problem came up; docs/store.md says what the codes mean. */
  private static void printCodes(List<Problem> problems, PrintStream err) {
    Map<Problem.Code, Long> counts =
        problems.stream()
            .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
    counts.forEach((code, count) -> err.printf(Locale.ROOT, "parley: %6d %s%n", count, code));
  }
}
