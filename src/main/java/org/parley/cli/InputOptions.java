package org.parley.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.BuildSummary;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code build} and {@code extract} are told of their inputs. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Articles (.txt, .md, .html, .json, .jsonl), folders of them, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--no-text",
      description = "Leave the articles' texts out of the graph; stats cannot check them then.")
  private boolean noText;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on so many articles at once (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Names of your own, over the built-in ones (see data/gazetteer). Repeatable.")
  private List<Path> gazetteers = new ArrayList<>();

  BuildOptions options(String base, InputStream in, boolean force) {
    if (threads < 1) {
      throw new Failure(ExitCode.USAGE, "--threads " + threads + ": at least 1 is needed");
    }
    return new BuildOptions(inputs, in, base, !noText, threads, gazetteers, force);
  }

  /** Articles that are as they should be are no consolation if there are none. */
  static ExitCode exitCode(BuildSummary summary) {
    int good = summary.added() + summary.replaced() + summary.unchanged();
    if (good == 0) {
      return ExitCode.FAILED;
    }
    return summary.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED;
  }
}
