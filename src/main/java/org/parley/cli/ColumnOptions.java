package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.read.Columns;
import picocli.CommandLine.Option;

/** What the fields of a user's files mean. */
final class ColumnOptions {
  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "FIELD=NAME",
      description =
          "Which column of a table, or field of JSON, holds what, where its name does not tell:"
              + " --columns text=Volltext,date=Datum. Fields: id, headline, text, date, publisher,"
              + " author, url, language.")
  private Map<String, String> columns = new LinkedHashMap<>();

  /**
   * @throws Failure if a field is none
   */
  Columns columns() {
    try {
      return Columns.of(columns);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--columns " + e.getMessage());
    }
  }
}
