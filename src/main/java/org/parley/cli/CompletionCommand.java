package org.parley.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley completion}: a script for the shell. */
@Command(
    name = "completion",
    description = {"Prints a script that makes bash or zsh complete parley's commands.", ""},
    footer = {"", "Example:", "  source <(parley completion)"})
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      CommandLine root = spec.root().commandLine();
      console.out().println(AutoComplete.bash(root.getCommandName(), root));
    }
    return ExitCode.DONE.code();
  }
}
