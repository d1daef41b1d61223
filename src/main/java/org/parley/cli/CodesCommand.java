package org.parley.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley codes}: the positions that answer questions of a codebook. */
@Command(
    name = "codes",
    description = {
      "Shows the stances that carry a code of a codebook: article, holder, code, and the position as"
          + " seen from the question; with condition, voice, sentence, and how the code came about.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley codes",
      "  parley codes --codebook grain-deal --format csv > codes.csv"
    })
final class CodesCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Option(
      names = "--codebook",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Of this codebook only (default: of all).")
  private String codebook = "";

  @Mixin private final ReadyQuestion question = new ReadyQuestion();

  CodesCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = parley.openToRead()) {
      return question.ask("codes", CodebookName.values(codebook, store), store, parley, console);
    }
  }
}
