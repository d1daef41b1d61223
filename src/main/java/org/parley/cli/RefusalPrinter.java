package org.parley.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.parley.pipeline.RefusalLog;

/** How many claims hold, how many do not, and why. */
final class RefusalPrinter {
  private RefusalPrinter() {}

  /**
   * @param each whether to name each refusal
   */
  static void print(RefusalLog log, boolean each, PrintStream err) {
    if (each) {
      log.all().forEach(refusal -> err.println("parley: refused: " + refusal));
    }
    String why =
        log.counts().entrySet().stream()
            .map(count -> count.getValue() + " as " + count.getKey().sentence())
            .collect(Collectors.joining(", "));
    err.printf(
        "parley: claims: %d hold, %d refused%s%n",
        log.held(),
        log.all().size(),
        why.isEmpty() ? "" : ": " + why + (each ? "" : " (-v names them)"));
  }
}
