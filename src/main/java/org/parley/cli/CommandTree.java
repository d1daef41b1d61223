package org.parley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands, with the manners that they share. */
final class CommandTree {
  private static final int HELP_WIDTH = 96;

  /** It is about all the others. */
  private static final String WHOLE = "completion";

  private CommandTree() {}

  /**
   * The commands that the arguments need: reading the annotations of all of them takes longer than
   * many a query, so where one is named it comes alone. Help and suggestions need them all.
   */
  static CommandLine of(Console console, String... args) {
    ParleyCommand parley = new ParleyCommand();
    Map<String, Supplier<Object>> commands = commands(parley, console);
    CommandLine line = new CommandLine(parley);
    // An option before the command could have a value that reads like a command.
    Optional<String> named = Arrays.stream(args).findFirst();
    if (named.isPresent() && commands.containsKey(named.get()) && !named.get().equals(WHOLE)) {
      line.addSubcommand(commands.get(named.get()).get());
    } else {
      commands.values().forEach(command -> line.addSubcommand(command.get()));
    }
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

  private static Map<String, Supplier<Object>> commands(ParleyCommand parley, Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("build", () -> new BuildCommand(parley, console));
    commands.put("read", () -> new ReadCommand(parley, console));
    commands.put("extract", () -> new ExtractCommand(parley, console));
    commands.put("import", () -> new ImportCommand(parley, console));
    commands.put("withdraw", () -> new WithdrawCommand(parley, console));
    commands.put("query", () -> new QueryCommand(parley, console));
    commands.put("queries", () -> new QueriesCommand(parley, console));
    commands.put("actors", () -> new ActorsCommand(parley, console));
    commands.put("events", () -> new EventsCommand(parley, console));
    commands.put("timeline", () -> new TimelineCommand(parley, console));
    commands.put("why", () -> new WhyCommand(parley, console));
    commands.put("stats", () -> new StatsCommand(parley, console));
    commands.put("issues", () -> new IssuesCommand(parley, console));
    commands.put("positions", () -> new PositionsCommand(parley, console));
    commands.put("changes", () -> new ChangesCommand(parley, console));
    commands.put("compare", () -> new CompareCommand(parley, console));
    commands.put("codebook", () -> CodebookCommand.of(parley, console));
    commands.put("codes", () -> new CodesCommand(parley, console));
    commands.put("review", () -> new ReviewCommand(parley, console));
    commands.put("evaluate", () -> new EvaluateCommand(parley, console));
    commands.put("fit", () -> new FitCommand(parley, console));
    commands.put("report", () -> new ReportCommand(parley, console));
    commands.put("export", () -> new ExportCommand(parley, console));
    commands.put("compact", () -> new CompactCommand(parley, console));
    commands.put("backup", () -> new BackupCommand(parley, console));
    commands.put("restore", () -> new RestoreCommand(parley, console));
    commands.put("verify", () -> new VerifyCommand(parley, console));
    commands.put("validate", () -> new ValidateCommand(parley, console));
    commands.put("spark", () -> SparkCommand.of(parley, console));
    commands.put("serve", () -> new ServeCommand(parley, console));
    commands.put(WHOLE, () -> new CompletionCommand(console));
    return commands;
  }

  private static void explainExitCodes(CommandLine line) {
    UsageMessageSpec help = line.getCommandSpec().usageMessage();
    help.exitCodeListHeading("%nExit codes:%n");
    help.exitCodeList(ExitCode.explained());
  }
}
