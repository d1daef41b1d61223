package org.parley.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.parley.pipeline.BuildSummary;

/** The last lines of a run: what went in, what came of it, how long it took. */
final class SummaryPrinter {
  private static final double MILLIS = 1000;

  private SummaryPrinter() {}

  static void print(BuildSummary summary, PrintStream err) {
    err.printf(
        Locale.ROOT,
        "parley: %d articles read: %d added, %d replaced, %d unchanged; inputs skipped: %d, failed:"
            + " %d; %.1f s%n",
        summary.read(),
        summary.added(),
        summary.replaced(),
        summary.unchanged(),
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
  }
}
