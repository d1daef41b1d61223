package org.parley.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley changes}: who moved. */
@Command(
    name = "changes",
    description = {
      "Shows who moved on an issue, from what to what, and on which sentences: positions by the date"
          + " of their article, within an article by the order of its sentences. A position on the"
          + " opposite counts turned. What others say of a holder does not count.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley changes",
      "  parley changes 'NATO membership'",
      "  parley changes --actor Turkey --format csv"
    })
final class ChangesCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Mixin private final IssueAndActor about = new IssueAndActor();

  @Option(
      names = "--codebook",
      paramLabel = "NAME",
      defaultValue = "",
      description =
          "By the questions of this codebook instead of issues; ISSUE is then a code, or words of"
              + " its label.")
  private String codebook = "";

  @Mixin private final ReadyQuestion question = new ReadyQuestion();

  ChangesCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = parley.openToRead()) {
      return codebook.isEmpty()
          ? question.ask("changes", about.values(store, parley), store, parley, console)
          : question.ask(
              "codebook-changes", about.valuesBy(codebook, store, parley), store, parley, console);
    }
  }
}
