package org.parley.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.CorpusOptions;
import org.parley.pipeline.CorpusRun;
import org.parley.pipeline.CorpusSummary;
import org.parley.pipeline.Reader;
import org.parley.review.Decisions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What runs on Spark are told, wherever they run. */
final class CorpusInputs {
  private static final double MILLIS = 1000;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles and folders of them, as for build, and files of Parquet.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description =
          "Where the parts go; what an earlier run has finished there is kept, if its articles are"
              + " the same.")
  private Path output = Path.of("");

  @Option(
      names = "--parts",
      paramLabel = "N",
      description =
          "Divide the articles into so many parts (default: one for 200 articles). A folder keeps"
              + " the number that it was begun with.")
  private @Nullable Integer parts;

  @Option(
      names = "--conf",
      paramLabel = "KEY=VALUE",
      description = "A setting of Spark, such as spark.executor.memory=4g. Repeatable.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private BoundsOptions bounds = new BoundsOptions();

  /**
   * Runs it, and says what came of it.
   *
   * @throws Failure if this build of the program has no Spark, or what was asked for cannot be done
   */
  ExitCode run(String master, ParleyCommand parley, Console console) {
    CorpusOptions options = options(master, parley);
    CorpusRun run = spark();
    CorpusSummary summary;
    try (ConsoleProgress progress =
        new ConsoleProgress(console, parley, () -> false, Optional::empty)) {
      summary = run.run(options, progress);
    }
    if (!parley.quiet()) {
      print(summary, console.err());
    }
    if (summary.written() == 0) {
      return ExitCode.FAILED;
    }
    return summary.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED;
  }

  private static CorpusRun spark() {
    Failure none =
        new Failure(
            ExitCode.FAILED,
            "this build of parley has no Spark; where its sources are, run"
                + " 'mvn -Pspark -Dquick -Dmaven.test.skip=true package' once");
    try {
      return ServiceLoader.load(CorpusRun.class).findFirst().orElseThrow(() -> none);
    } catch (ServiceConfigurationError | NoClassDefFoundError halfBuilt) {
      throw none;
    }
  }

  private CorpusOptions options(String master, ParleyCommand parley) {
    if (inputs.contains("-")) {
      throw new Failure(ExitCode.USAGE, "-: other machines cannot read standard input; use a file");
    }
    if (parley.reader().filter(name -> !name.equals(new Reader.Rules().name())).isPresent()) {
      throw new Failure(ExitCode.USAGE, "--reader: on Spark, the rules read");
    }
    if (parts != null && parts < 1) {
      throw new Failure(ExitCode.USAGE, "--parts " + parts + ": at least 1 is needed");
    }
    return new CorpusOptions(
        new BuildOptions(
            inputs,
            InputStream.nullInputStream(),
            parley.base(),
            work.keepsText(),
            1,
            work.gazetteers(),
            true,
            new Reader.Rules(),
            Decisions.none(),
            work.least(parley),
            bounds.bounds(),
            false,
            work.columns()),
        output,
        parts == null ? OptionalInt.empty() : OptionalInt.of(parts),
        master,
        settings);
  }

  private static void print(CorpusSummary summary, PrintStream err) {
    err.printf(
        Locale.ROOT,
        "parley: %d articles read: %d written, %d there twice; inputs skipped: %d, failed: %d; %.1f s%n",
        summary.read(),
        summary.written(),
        summary.duplicates(),
        summary.skipped(),
        summary.failed(),
        summary.took().toMillis() / MILLIS);
    err.printf(
        Locale.ROOT,
        "parley: %d parts with %d statements, %d of them kept from before; what follows from all was %s%n",
        summary.parts(),
        summary.statements(),
        summary.kept(),
        summary.together() ? "put together" : "kept, too");
  }
}
