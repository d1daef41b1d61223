package org.parley.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which claims {@code review} is about. */
final class ReviewOptions {
  /** Kinds of claims that can be decided on. */
  enum Kind {
    STANCE,
    EVENT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
  private @Nullable Kind kind;

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

  /**
   * @throws Failure if it is none
   */
  int limit() {
    if (limit < 1) {
      throw new Failure(ExitCode.USAGE, "--limit " + limit + ": at least 1 claim is needed");
    }
    return limit;
  }

  boolean wants(Kind other) {
    return kind == null || kind == other;
  }

  Optional<String> actor() {
    return Optional.ofNullable(actor);
  }

  Optional<String> issue() {
    return Optional.ofNullable(issue);
  }

  double below() {
    return below;
  }
}
