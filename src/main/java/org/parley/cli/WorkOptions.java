package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How articles are worked on, whoever reads them. */
final class WorkOptions {
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

  boolean keepsText() {
    return !noText;
  }

  /**
   * @throws Failure if it is none
   */
  int threads() {
    if (threads < 1) {
      throw new Failure(ExitCode.USAGE, "--threads " + threads + ": at least 1 is needed");
    }
    return threads;
  }

  List<Path> gazetteers() {
    return gazetteers;
  }
}
