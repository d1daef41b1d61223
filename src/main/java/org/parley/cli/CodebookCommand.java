package org.parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley codebook}: an analyst's own questions. */
@Command(
    name = "codebook",
    description = {
      "Codes the positions of the store by a codebook: a list of the questions that an analyst asks"
          + " of all articles alike. 'parley codes', 'parley positions --codebook NAME' and 'parley"
          + " changes --codebook NAME' show what came of it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley codebook suggest > questions.tsv",
      "  parley codebook apply questions.tsv",
      "  parley codebook export questions --format qdc > questions.qdc"
    },
    synopsisSubcommandLabel = "COMMAND")
final class CodebookCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** With its own commands below it. */
  static CommandLine of(ParleyCommand parley, Console console) {
    return new CommandLine(new CodebookCommand())
        .addSubcommand(new CodebookApplyCommand(parley, console))
        .addSubcommand(new CodebookSuggestCommand(parley, console))
        .addSubcommand(new CodebookExportCommand(parley, console));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "name a command: apply, suggest or export");
    }
  }
}
