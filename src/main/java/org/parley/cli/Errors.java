package org.parley.cli;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.evaluate.GoldException;
import org.parley.pipeline.CorpusException;
import org.parley.query.QueryException;
import org.parley.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one line on standard error, and an exit code. */
record Errors(ParleyCommand parley, Console console)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    say(
        withoutEndStop(String.valueOf(e.getMessage()))
            + suggestion(e)
            + "; see "
            + command
            + " --help");
    trace(e);
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof BrokenPipe) {
      return ExitCode.DONE.code();
    }
    trace(e);
    if (e instanceof Failure failure) {
      say(String.valueOf(failure.getMessage()));
      return failure.code().code();
    }
    if (isExplained(e)) {
      say(String.valueOf(e.getMessage()));
    } else {
      say("unexpected: " + e + "; run it with -vv to see where, and report it");
    }
    return ExitCode.FAILED.code();
  }

  /** Whether its message is meant for the user. */
  private static boolean isExplained(Exception e) {
    return e instanceof StoreException
        || e instanceof QueryException
        || e instanceof GoldException
        || e instanceof CorpusException;
  }

  private void say(String message) {
    console.err().println("parley: error: " + message.replaceAll("\\s*\\R\\s*", " "));
  }

  private void trace(Exception e) {
    if (parley.showsTraces()) {
      e.printStackTrace(console.err());
    }
  }

  private static String suggestion(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return "";
    }
    String word = unmatched.getUnmatched().getFirst();
    CommandLine line = e.getCommandLine();
    Set<String> known = new TreeSet<>(line.getSubcommands().keySet());
    known.addAll(line.getCommandSpec().optionsMap().keySet());
    return Nearest.to(word, known).map(each -> "; did you mean " + each + "?").orElse("");
  }

  private static String withoutEndStop(String message) {
    String text = message.strip();
    String end = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return end.isEmpty() ? end : end.substring(0, 1).toLowerCase(Locale.ROOT) + end.substring(1);
  }
}
