package org.parley.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which claims {@code review} is about. */
final class ReviewOptions {
  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "So many claims at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only stances, or only events: stance or event.")
  private @Nullable ClaimKind kind;

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description = "Only claims that name this actor.")
  private @Nullable String actor;

  @Option(
      names = "--issue",
      paramLabel = "WORDS",
      description = "Only stances on the issues with these words, and on narrower ones.")
  private @Nullable String issue;

  @Option(
      names = "--below",
      paramLabel = "CONFIDENCE",
      description = "Only claims with less confidence than this, from 0 to 1 (default: all).")
  private double below = Double.POSITIVE_INFINITY;

  private int limit() {
    if (limit < 1) {
      throw new Failure(ExitCode.USAGE, "--limit " + limit + ": at least 1 claim is needed");
    }
    return limit;
  }

  /**
   * @throws Failure if the limit is none
   */
  ClaimChoice choice() {
    return new ClaimChoice(
        Optional.ofNullable(kind),
        below,
        Optional.ofNullable(actor),
        Optional.ofNullable(issue),
        Optional.empty(),
        Optional.empty(),
        limit());
  }
}
