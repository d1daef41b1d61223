package org.parley.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley issues}: which questions there are, and how they divide. */
@Command(
    name = "issues",
    description = {
      "Lists the questions that actors have positions on, those with most holders first: how many"
          + " hold one, in how many articles, and how many are for it, against it, or for it on a"
          + " condition. A position on the opposite counts turned; who was on several sides counts"
          + " in each.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley issues --limit 20",
      "  parley issues sanctions",
      "  parley issues --actor Hungary --format csv"
    })
final class IssuesCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Mixin private final IssueAndActor about = new IssueAndActor();

  @Mixin private final ReadyQuestion question = new ReadyQuestion();

  IssuesCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = parley.openToRead()) {
      return question.ask("issues", about.values(store, parley), store, parley, console);
    }
  }
}
