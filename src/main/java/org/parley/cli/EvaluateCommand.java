package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.evaluate.Compared;
import org.parley.evaluate.Comparison;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.Gold;
import org.parley.evaluate.GoldReader;
import org.parley.evaluate.HtmlReport;
import org.parley.evaluate.JsonReport;
import org.parley.evaluate.Report;
import org.parley.evaluate.SentenceGold;
import org.parley.store.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley evaluate}: how good a reading is. */
@Command(
    name = "evaluate",
    description = {
      "Holds a store, or annotations of somebody else, against gold: precision, recall and F1, whether"
          + " confidences are worth what they say, and what was missed.",
      ""
    },
    footer = {
      "",
      "GOLD is one of these:",
      "  a folder with NAME.json for each article: actors, events, stances",
      "  a folder with gold.json and codebook.tsv: who stands where on a codebook's questions",
      "  a folder with text/ and attributions/: who says what",
      "  a .tsv with the columns sentence, source, target, gold_root: PLOVER types",
      "",
      "Examples:",
      "  parley evaluate gold --store parley-store",
      "  parley evaluate gold --predicted other-annotator",
      "  parley evaluate gold --compare older-store --html report.html",
      "  parley evaluate gold --reader llm --compare rules",
      "  parley evaluate topic --predicted codes.csv --misses",
      "  parley evaluate rows.tsv --articles sentences.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  /** How the result is printed. */
  enum Format {
    TABLE,
    JSON
  }

  private final ParleyCommand parley;
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "A folder or table of gold; see below.")
  private Path gold = Path.of("");

  @Option(
      names = "--predicted",
      paramLabel = "PATH",
      description =
          "What is scored, if not the store: a folder in the same form as the gold, or for a matrix a"
              + " CSV as 'parley codes' prints it.")
  private @Nullable Path predicted;

  @Option(
      names = "--compare",
      paramLabel = "OTHER",
      description =
          "Score another store, folder or CSV, or another reader of the store by name, too: both side"
              + " by side, with the difference of this to the other and its 95 %% interval (bootstrap"
              + " over articles).")
  private @Nullable Path other;

  @Option(
      names = "--codebook",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Whose codes a matrix is held against, where a store has those of several.")
  private String codebook = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(names = "--misses", description = "Print every miss and extra, too, with its sentence.")
  private boolean misses;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a page with the figures, and the misses by article.")
  private @Nullable Path page;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description =
          "Of a .tsv: write its sentences as articles for 'parley build', and score nothing.")
  private @Nullable Path articles;

  EvaluateCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Gold opened = GoldReader.open(gold);
    if (articles != null) {
      writeArticles(opened, articles);
      return ExitCode.DONE.code();
    }
    Report report = report(opened);
    if (page != null) {
      write(page, HtmlReport.of(report));
    }
    EvaluationPrinter printer = new EvaluationPrinter(console, parley.prefixes());
    switch (format) {
      case TABLE -> printer.print(report, misses);
      case JSON -> printer.print(JsonReport.of(report, misses));
    }
    return ExitCode.DONE.code();
  }

  private Report report(Gold opened) {
    Path reading = Optional.ofNullable(predicted).orElseGet(parley::storeFolder);
    Readings readings = new Readings(opened, codebook, parley, console);
    Evaluation evaluation = readings.evaluate(reading, predicted == null, parley.reader());
    Optional<Compared> compared =
        Optional.ofNullable(other)
            .map(path -> compared(path, evaluation, other(path, reading, readings)));
    Map<String, String> texts = new HashMap<>();
    if (page != null || misses) {
      texts.putAll(readings.texts(reading));
      texts.putAll(opened.texts());
    }
    return new Report(gold.toString(), reading.toString(), evaluation, compared, texts);
  }

  /** What is no path is the name of a reader. */
  private static Evaluation other(Path path, Path reading, Readings readings) {
    return Files.exists(path)
        ? readings.evaluate(path, false, Optional.empty())
        : readings.evaluate(reading, true, Optional.of(path.toString()));
  }

  private Compared compared(Path path, Evaluation first, Evaluation second) {
    try (ProgressLine progress = new ProgressLine(console, parley.quiet())) {
      Comparison comparison =
          Comparison.of(
              first,
              second,
              n -> progress.show("comparing: draw " + n + " of " + Comparison.RESAMPLES));
      return new Compared(path.toString(), comparison);
    }
  }

  private void writeArticles(Gold opened, Path file) {
    if (!(opened instanceof SentenceGold sentences)) {
      throw new Failure(
          ExitCode.USAGE, "--articles is for a .tsv of sentences; " + gold + " is none");
    }
    write(file, sentences.asArticles());
    if (!parley.quiet()) {
      console
          .err()
          .println(
              "parley: "
                  + sentences.sentences().size()
                  + " sentences written; go on with 'parley build --store DIR "
                  + file
                  + "', then 'parley evaluate --store DIR "
                  + gold
                  + "'");
    }
  }

  private static void write(Path file, String text) {
    Output.guarded(
        file,
        () -> AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
  }
}
