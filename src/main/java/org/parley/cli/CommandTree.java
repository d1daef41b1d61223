package org.parley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands, with the manners that they share. */
final class CommandTree {
  private static final int HELP_WIDTH = 96;

  private CommandTree() {}

  static CommandLine of(Console console) {
    ParleyCommand parley = new ParleyCommand();
    CommandLine line =
        new CommandLine(parley)
            .addSubcommand(new BuildCommand(parley, console))
            .addSubcommand(new ExtractCommand(parley, console))
            .addSubcommand(new QueryCommand(parley, console))
            .addSubcommand(new QueriesCommand(parley, console))
            .addSubcommand(new WhyCommand(parley, console))
            .addSubcommand(new StatsCommand(parley, console))
            .addSubcommand(new ExportCommand(parley, console))
            .addSubcommand(new CompletionCommand(console));
    Errors errors = new Errors(parley, console);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
    explainExitCodes(line);
    line.getSubcommands().values().forEach(CommandTree::explainExitCodes);
    return line;
  }

  private static void explainExitCodes(CommandLine line) {
    UsageMessageSpec help = line.getCommandSpec().usageMessage();
    help.exitCodeListHeading("%nExit codes:%n");
    help.exitCodeList(ExitCode.explained());
  }
}
