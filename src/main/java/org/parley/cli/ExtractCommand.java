package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.exchange.SheetWriter;
import org.parley.export.ArticleQuads;
import org.parley.export.ExportFormat;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.BuildSummary;
import org.parley.pipeline.Pipeline;
import org.parley.review.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley extract}: what articles say, without a store. */
@Command(
    name = "extract",
    description = {"Reads articles and prints what each says, without a store.", ""},
    footer = {
      "",
      "Examples:",
      "  parley extract story.txt",
      "  parley extract --format jsonl news/ | grep '\"kind\":\"Stance\"'"
    })
final class ExtractCommand implements Callable<Integer> {
  /** What claims can be printed as. */
  enum Format {
    TRIG,
    NQUADS,
    JSONLD,
    JSONL,
    CLAIMS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final ParleyCommand parley;
  private final Console console;

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private BoundsOptions bounds = new BoundsOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "trig",
      description =
          "trig, nquads, jsonld; jsonl: a JSON object a line for each event report, statement and"
              + " stance, with its evidence; or claims: a JSON object a line for each article, which"
              + " import reads (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TRIG;

  ExtractCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    BuildSummary summary;
    try (OutputStream out = Output.to(console.out());
        ReaderSetup setup = model.setup(parley.reader(), Optional.empty(), console.err());
        ConsoleProgress progress =
            new ConsoleProgress(console, parley, () -> false, setup::usage)) {
      BuildOptions options =
          inputs.options(
              parley, console.in(), true, setup, Decisions.none(), bounds.bounds(), false);
      summary = extract(options, out, progress);
      setup.report(console.err(), parley);
    }
    if (parley.verbosity() > 0) {
      SummaryPrinter.print(summary, console.err());
    }
    return InputOptions.exitCode(summary).code();
  }

  private BuildSummary extract(BuildOptions options, OutputStream out, ConsoleProgress progress) {
    if (format == Format.CLAIMS) {
      PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
      BuildSummary summary =
          Pipeline.claims(
              options, sheet -> lines.append(SheetWriter.line(sheet)).append('\n'), progress);
      lines.flush();
      return summary;
    }
    try (ArticleQuads writer = writer(out)) {
      return Pipeline.extract(options, writer::write, progress);
    }
  }

  private ArticleQuads writer(OutputStream out) {
    return switch (format) {
      case TRIG -> ArticleQuads.in(ExportFormat.TRIG, parley.prefixes(), out);
      case NQUADS -> ArticleQuads.in(ExportFormat.NQUADS, parley.prefixes(), out);
      case JSONLD -> ArticleQuads.in(ExportFormat.JSONLD, parley.prefixes(), out);
      case JSONL -> ArticleQuads.asJsonLines(out);
      case CLAIMS -> throw new IllegalStateException("claims are no quads");
    };
  }
}
