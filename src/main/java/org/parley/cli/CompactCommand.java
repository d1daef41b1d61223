package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.store.Store;
import picocli.CommandLine.Command;

/** {@code parley compact}: room on the disk back. */
@Command(
    name = "compact",
    description = {
      "Gives back the room of what was replaced and withdrawn. The data are written to a new folder"
          + " that takes the old one's place in one step; build and withdraw do it by"
          + " themselves when the data have grown by a quarter.",
      ""
    },
    footer = {"", "Example:", "  parley compact --store news"})
final class CompactCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  CompactCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Interruption patience = new Interruption(() -> {});
        Store store = parley.openThereToWrite()) {
      long before = store.bytes();
      store.compact();
      if (!parley.quiet()) {
        console
            .err()
            .printf("parley: %,d MB before, %,d MB now%n", before >> 20, store.bytes() >> 20);
      }
    }
    return ExitCode.DONE.code();
  }
}
