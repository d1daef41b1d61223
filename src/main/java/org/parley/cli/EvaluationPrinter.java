package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.shared.PrefixMapping;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.FigureTable;
import org.parley.evaluate.Finding;
import org.parley.evaluate.Report;
import org.parley.query.TableWriter;

/** Prints how good a reading is. */
record EvaluationPrinter(Console console, PrefixMapping prefixes) {
  void print(String text) throws IOException {
    try (OutputStream out = Output.to(console.out())) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
  }

  /**
   * Tables.
   *
   * @param misses whether every miss and extra is wanted, too
   */
  void print(Report report, boolean misses) throws IOException {
    Evaluation evaluation = report.evaluation();
    try (OutputStream out = Output.to(console.out())) {
      table(FigureTable.HEADS, report.figures(), out);
      if (!evaluation.calibrations().isEmpty()) {
        out.write('\n');
        table(FigureTable.CALIBRATED, FigureTable.calibrated(evaluation.calibrations()), out);
      }
      if (report.comparison().isPresent()) {
        out.write('\n');
        table(
            FigureTable.COMPARED,
            FigureTable.compared(report.comparison().get().comparison()),
            out);
      }
      if (misses) {
        out.write('\n');
        findings(report, out);
      }
    }
  }

  private void table(List<String> heads, List<List<String>> rows, OutputStream out) {
    new TableWriter(console.terminal().width(), prefixes).write(heads, rows, out);
  }

  /** A line each, with tabs, for {@code grep}. */
  private static void findings(Report report, OutputStream out) {
    PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
    for (Finding finding : report.evaluation().findings()) {
      lines.println(
          String.join(
              "\t",
              finding.kind().word(),
              finding.item(),
              finding.article(),
              oneLine(finding.what()),
              oneLine(report.sentence(finding))));
    }
    lines.flush();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
