package org.parley.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      arity = "0..1",
      paramLabel = "ISSUE",
      description =
          "Words of the issue, in any order; narrower issues count too. None: all issues.")
  private @Nullable String issue;

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description = "Only its moves, and those of whoever speaks for it.")
  private @Nullable String actor;

  @Mixin private final ReadyQuestion question = new ReadyQuestion();

  ChangesCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Node> values = new HashMap<>();
    try (Store store = parley.openToRead()) {
      if (issue != null) {
        values.put("issues", IssueArgument.find(issue, store, parley));
      }
      if (actor != null) {
        values.put("ofActor", ActorArgument.find(actor, store, parley));
      }
      return question.ask("changes", values, store, parley, console);
    }
  }
}
