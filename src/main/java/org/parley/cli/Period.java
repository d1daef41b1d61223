package org.parley.cli;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A stretch of time, as the options say it. */
final class Period {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "Leave out what is before this day, month or year (2025-05-15, 2025-05, 2025), and what"
              + " has no date.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Leave out what is after this day, month or year, and what has no date.")
  private @Nullable String to;

  /**
   * As the parameters {@code from} and {@code to} of a query.
   *
   * @throws Failure if one is no date
   */
  Map<String, Node> values() {
    Map<String, Node> values = new HashMap<>();
    if (from != null) {
      values.put("from", checked("--from", from));
    }
    if (to != null) {
      values.put("to", checked("--to", to));
    }
    return values;
  }

  /**
   * @throws Failure if it is no day, month or year
   */
  static Node checked(String option, String date) {
    try {
      switch (date.length()) {
        case YEAR -> Year.parse(date);
        case MONTH -> YearMonth.parse(date);
        default -> LocalDate.parse(date);
      }
    } catch (DateTimeParseException e) {
      throw new Failure(
          ExitCode.USAGE,
          option + " " + date + ": not a day, month or year; write 2025-05-15, 2025-05 or 2025");
    }
    return NodeFactory.createLiteralString(date);
  }
}
