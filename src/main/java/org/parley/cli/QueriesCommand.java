package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.query.CatalogueQuery;
import org.parley.query.QueryParameter;
import org.parley.query.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley queries}: what can be asked by name. */
@Command(
    name = "queries",
    description = {"Lists the queries that have a name, or shows one.", ""},
    footer = {"", "Examples:", "  parley queries", "  parley queries positions"})
final class QueriesCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The query to show.")
  private @Nullable String name;

  QueriesCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (name == null) {
      list();
    } else {
      show(Catalogue.find(name, "no query of that name"));
    }
    return ExitCode.DONE.code();
  }

  private void list() throws IOException {
    List<List<String>> rows =
        Catalogue.open().all().stream()
            .map(query -> List.of(query.name(), query.question(), parameters(query)))
            .toList();
    try (OutputStream out = Output.to(console.out())) {
      new TableWriter(console.terminal().width(), parley.prefixes())
          .write(List.of("name", "answers", "parameters"), rows, out);
    }
  }

  private static String parameters(CatalogueQuery query) {
    return String.join(", ", query.parameters().stream().map(QueryParameter::name).toList());
  }

  private void show(CatalogueQuery query) {
    PrintStream out = console.out();
    out.print(query.text());
    if (!query.text().endsWith("\n")) {
      out.println();
    }
  }
}
