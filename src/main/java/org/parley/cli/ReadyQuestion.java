package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.query.AnswerFormat;
import org.parley.query.Asker;
import org.parley.query.CatalogueQuery;
import org.parley.query.KeptAnswers;
import org.parley.query.QueryCatalogue;
import org.parley.query.QueryException;
import org.parley.query.Question;
import org.parley.query.TableWriter;
import org.parley.store.Store;
import picocli.CommandLine.Option;

/** Options of the commands that ask a question of {@code queries/commands}, and asking it. */
final class ReadyQuestion {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json or xml (default: table).")
  private @Nullable AnswerFormat format;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show so many rows at most (default: all).")
  private @Nullable Integer limit;

  @Option(
      names = "--show-query",
      description = "Print the SPARQL that would be asked, for 'parley query', and ask nothing.")
  private boolean show;

  /**
   * Prints the answer, or the query.
   *
   * @param name of the command
   * @param values of the query's parameters; others have their standard value
   * @throws Failure if the format cannot write rows, or the limit is none
   */
  int ask(String name, Map<String, Node> values, Store store, ParleyCommand parley, Console console)
      throws IOException {
    CatalogueQuery query = QueryCatalogue.ofCommand(name);
    Question whole = query.asked(values, parley.base());
    Question question = limited(whole);
    AnswerFormat chosen = chosenFormat(question);
    if (show) {
      console.out().print(query.filledIn(values) + (limit == null ? "" : "LIMIT " + limit + "\n"));
      return ExitCode.DONE.code();
    }
    TableWriter tables = new TableWriter(console.terminal().width(), parley.prefixes());
    Asker asker = new Asker(store, Optional.empty(), tables, Optional.of(new KeptAnswers(store)));
    try (OutputStream out = Output.to(console.out())) {
      if (limit != null && chosen == AnswerFormat.TABLE) {
        // It is asked whole, since people are told how much they do not see.
        long more = asker.table(whole, limit, out);
        if (more > 0) {
          console.err().println("parley: " + more + " of " + (limit + more) + " rows left out");
        }
      } else {
        asker.answer(question, Optional.of(chosen), out);
      }
    }
    return ExitCode.DONE.code();
  }

  /** Whether nothing is said of how to answer, but for how much of it. */
  boolean usual() {
    return format == null && !show;
  }

  /** How many rows to show at most. */
  OptionalInt most() {
    checkLimit();
    return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
  }

  /** The answer's rows, by column, whatever the limit. */
  List<Map<String, String>> all(
      String name, Map<String, Node> values, Store store, ParleyCommand parley) {
    return answer(QueryCatalogue.ofCommand(name).asked(values, parley.base()), store, parley);
  }

  /** The answer's rows, by column, as many as are asked for. */
  List<Map<String, String>> rows(
      String name, Map<String, Node> values, Store store, ParleyCommand parley) {
    Question whole = QueryCatalogue.ofCommand(name).asked(values, parley.base());
    return answer(limited(whole), store, parley);
  }

  private static List<Map<String, String>> answer(
      Question question, Store store, ParleyCommand parley) {
    TableWriter tables = new TableWriter(OptionalInt.empty(), parley.prefixes());
    return new Asker(store, Optional.empty(), tables, Optional.of(new KeptAnswers(store)))
        .rows(question);
  }

  private Question limited(Question whole) {
    checkLimit();
    return limit == null ? whole : whole.first(limit);
  }

  private void checkLimit() {
    if (limit != null && limit < 1) {
      throw new Failure(ExitCode.USAGE, "--limit " + limit + ": at least 1 row is needed");
    }
  }

  private AnswerFormat chosenFormat(Question question) {
    try {
      return question.formatFor(Optional.ofNullable(format));
    } catch (QueryException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
