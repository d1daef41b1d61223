package org.parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.pipeline.Pipeline;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley withdraw}: articles out of the store, with all that rested on them alone. */
@Command(
    name = "withdraw",
    description = {
      "Takes articles out of the store, and whatever rested on them alone. The record of runs"
          + " (graph/provenance) keeps that it was done.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley withdraw 2025-12-16-berlin-talks-outcome",
      "  parley withdraw --store news a00007 a00008"
    })
final class WithdrawCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids of articles.")
  private List<String> ids = new ArrayList<>();

  WithdrawCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  private void sayCompacting() {
    if (!parley.quiet()) {
      console.err().println("parley: giving back room on the disk");
    }
  }

  @Override
  public Integer call() {
    List<String> strange;
    try (Interruption patience = new Interruption(() -> {});
        Store store = parley.openThereToWrite()) {
      strange = Pipeline.withdraw(ids, parley.base(), store);
      store.compactIfWasteful(this::sayCompacting);
    }
    strange.forEach(
        id -> console.err().println("parley: error: " + id + ": the store has no such article"));
    int gone = new LinkedHashSet<>(ids).size() - strange.size();
    if (!parley.quiet()) {
      console
          .err()
          .println("parley: " + gone + (gone == 1 ? " article" : " articles") + " withdrawn");
    }
    if (gone == 0) {
      return ExitCode.FAILED.code();
    }
    return (strange.isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED).code();
  }
}
