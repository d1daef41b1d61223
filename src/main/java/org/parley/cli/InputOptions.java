package org.parley.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.parley.pipeline.Bounds;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.BuildSummary;
import org.parley.review.Decisions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What {@code build} and {@code extract} are told of their inputs. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Articles, folders of them, or - for standard input. docs/formats.md lists what is read:"
              + " text, web pages, feeds, tables, JSON, exports of databases, documents, archives.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  BuildOptions options(
      ParleyCommand parley,
      InputStream in,
      boolean force,
      ReaderSetup setup,
      Decisions decisions,
      Bounds bounds,
      boolean prune) {
    return new BuildOptions(
        inputs,
        in,
        parley.base(),
        work.keepsText(),
        Math.max(threads.threads(), setup.parallel()),
        work.gazetteers(),
        force,
        setup.reader(),
        decisions,
        work.least(parley),
        bounds,
        prune,
        work.columns());
  }

  /** Articles that are as they should be are no consolation if there are none. */
  static ExitCode exitCode(BuildSummary summary) {
    int good = summary.added() + summary.replaced() + summary.unchanged() + summary.withdrawn();
    if (good == 0) {
      return ExitCode.FAILED;
    }
    return summary.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED;
  }
}
