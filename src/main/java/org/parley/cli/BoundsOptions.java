package org.parley.cli;

import java.time.Duration;
import org.parley.pipeline.Bounds;
import picocli.CommandLine.Option;

/** What is too much of an article. */
final class BoundsOptions {
  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description =
          "Pass over articles of more characters, as a page of text has one a byte (default:"
              + " ${DEFAULT-VALUE}).")
  private int characters = Bounds.usual().characters();

  @Option(
      names = "--article-timeout",
      paramLabel = "SECONDS",
      description =
          "Pass over articles that the rules take longer for (default: ${DEFAULT-VALUE}).")
  private int seconds = (int) Bounds.usual().time().toSeconds();

  /**
   * @throws Failure if one is none
   */
  Bounds bounds() {
    if (characters < 1) {
      throw new Failure(ExitCode.USAGE, "--max-bytes " + characters + ": at least 1 is needed");
    }
    if (seconds < 1) {
      throw new Failure(ExitCode.USAGE, "--article-timeout " + seconds + ": at least 1 is needed");
    }
    return new Bounds(characters, Duration.ofSeconds(seconds));
  }
}
