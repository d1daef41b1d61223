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
      names = "--max-words",
      paramLabel = "N",
      description =
          "Let the rules read so many words of an article, from its beginning; what is left out"
              + " is counted (default: ${DEFAULT-VALUE}).")
  private int words = Bounds.usual().words();

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
    return new Bounds(
        positive("--max-bytes", characters),
        positive("--max-words", words),
        Duration.ofSeconds(positive("--article-timeout", seconds)));
  }

  private static int positive(String option, int value) {
    if (value < 1) {
      throw new Failure(ExitCode.USAGE, option + " " + value + ": at least 1 is needed");
    }
    return value;
  }
}
