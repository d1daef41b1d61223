package org.parley.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.codebook.CodeNames;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley codebook suggest}: a codebook to begin with. */
@Command(
    name = "suggest",
    description = {
      "Proposes a codebook: the questions of the store with most holders and articles, one a line,"
          + " as the table that 'parley codebook apply' reads, with the words that articles use and"
          + " a sentence for an example. What counts as for and against is left for you to say.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley codebook suggest > questions.tsv",
      "  parley codebook suggest --limit 50"
    })
final class CodebookSuggestCommand implements Callable<Integer> {
  private static final int WORDS = 6;

  private final ParleyCommand parley;
  private final Console console;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "So many questions (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  CodebookSuggestCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new Failure(ExitCode.USAGE, "--limit " + limit + ": at least 1 question is needed");
    }
    CodeNames codes = new CodeNames();
    try (Store store = parley.openToRead()) {
      console.out().println("code\tlabel\tfor\tagainst\twords\tholders\tarticles\texample");
      for (Map<String, String> row : StoredQuestions.rows("", limit, store, parley)) {
        String label = cell(row, "label");
        console
            .out()
            .println(
                String.join(
                    "\t",
                    codes.of(label),
                    label,
                    "",
                    "",
                    words(label, cell(row, "words")),
                    cell(row, "holders"),
                    cell(row, "articles"),
                    cell(row, "example")));
      }
    }
    return ExitCode.DONE.code();
  }

  private static String words(String label, String names) {
    List<String> all =
        Stream.concat(Stream.of(label), Arrays.stream(names.split(" \\| ")))
            .map(word -> word.replace(';', ',').strip())
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(WORDS)
            .toList();
    return String.join("; ", all);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").replaceAll("\\s+", " ").strip();
  }
}
