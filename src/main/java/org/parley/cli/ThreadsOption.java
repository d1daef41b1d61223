package org.parley.cli;

import picocli.CommandLine.Option;

/** How many articles are worked on at once. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on so many articles at once (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * @throws Failure if it is none
   */
  int threads() {
    if (threads < 1) {
      throw new Failure(ExitCode.USAGE, "--threads " + threads + ": at least 1 is needed");
    }
    return threads;
  }
}
