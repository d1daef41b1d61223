package org.parley.cli;

import java.io.OutputStream;
import java.util.List;
import org.parley.query.TableWriter;
import org.parley.report.Validation;

/** What is not of the shapes, for people. */
final class ViolationTable {
  private ViolationTable() {}

  static void write(
      Validation validation, ParleyCommand parley, Console console, OutputStream out) {
    List<List<String>> rows =
        validation.violations().stream()
            .map(
                each ->
                    List.of(
                        each.shape(),
                        each.message(),
                        String.valueOf(each.nodes().size()),
                        parley.prefixes().shortForm(each.nodes().getFirst())))
            .toList();
    new TableWriter(console.terminal().width(), parley.prefixes())
        .write(List.of("shape", "what is wrong", "nodes", "one of them"), rows, out);
  }
}
