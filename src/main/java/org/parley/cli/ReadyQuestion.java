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
    String all = QueryCatalogue.ofCommand(name).filledIn(values);
    String text = all + limited();
    Question question = Question.parse(name, text, parley.base(), Map.of());
    AnswerFormat chosen = chosenFormat(question);
    if (show) {
      console.out().print(text);
      return ExitCode.DONE.code();
    }
    TableWriter tables = new TableWriter(console.terminal().width(), parley.prefixes());
    Asker asker = new Asker(store, Optional.empty(), tables, Optional.of(new KeptAnswers(store)));
    try (OutputStream out = Output.to(console.out())) {
      if (limit != null && chosen == AnswerFormat.TABLE) {
        // It is asked whole, since people are told how much they do not see.
        Question whole = Question.parse(name, all, parley.base(), Map.of());
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
    limited();
    return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
  }

  /** The answer's rows, by column, whatever the limit. */
  List<Map<String, String>> all(
      String name, Map<String, Node> values, Store store, ParleyCommand parley) {
    return answer(name, QueryCatalogue.ofCommand(name).filledIn(values), store, parley);
  }

  /** The answer's rows, by column, as many as are asked for. */
  List<Map<String, String>> rows(
      String name, Map<String, Node> values, Store store, ParleyCommand parley) {
    String text = QueryCatalogue.ofCommand(name).filledIn(values) + limited();
    return answer(name, text, store, parley);
  }

  private static List<Map<String, String>> answer(
      String name, String text, Store store, ParleyCommand parley) {
    TableWriter tables = new TableWriter(OptionalInt.empty(), parley.prefixes());
    return new Asker(store, Optional.empty(), tables, Optional.of(new KeptAnswers(store)))
        .rows(Question.parse(name, text, parley.base(), Map.of()));
  }

  private String limited() {
    if (limit != null && limit < 1) {
      throw new Failure(ExitCode.USAGE, "--limit " + limit + ": at least 1 row is needed");
    }
    return limit == null ? "" : "LIMIT " + limit + "\n";
  }

  private AnswerFormat chosenFormat(Question question) {
    try {
      return question.formatFor(Optional.ofNullable(format));
    } catch (QueryException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
