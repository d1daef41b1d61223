package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.pipeline.BuildSummary;
import org.parley.pipeline.Pipeline;
import org.parley.query.Asker;
import org.parley.query.Question;
import org.parley.query.TableWriter;
import org.parley.review.Decisions;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley build}: articles in, a store that can be asked. */
@Command(
    name = "build",
    description = {
      "Reads articles and puts what they say into the store. What is there already is left, what"
          + " has changed is replaced. Prints some of the stances it found.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley build data/articles",
      "  parley build --store news monday/ tuesday.jsonl",
      "  curl -s https://example.org/story.html | parley build -"
    })
final class BuildCommand implements Callable<Integer> {
  /** From so many changed articles on there is much to show, if they are a good part of all. */
  private static final int MANY = 200;

  private static final int GOOD_PART = 5;

  /** So many stances are looked through in no time. */
  private static final int FEW = 2_000;

  private static final String NEXT =
      "parley: go on with 'parley why WHY' for the sentence behind a row, or 'parley queries'";

  private final ParleyCommand parley;
  private final Console console;

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private ModelOptions model = new ModelOptions();
  @Mixin private DecisionOptions decided = new DecisionOptions();

  @Option(
      names = "--force",
      description = "Extract again what has not changed, as after a new version.")
  private boolean force;

  @Option(
      names = "--prune",
      description =
          "The inputs are all that there is: withdraw the articles that they do not have any more.")
  private boolean prune;

  @Mixin private BoundsOptions bounds = new BoundsOptions();

  BuildCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Decisions decisions = decided.read(parley.storeFolder());
    boolean sound = DecisionPrinter.printProblems(decisions, console.err());
    try (Interruption interruption = new Interruption(this::sayEnding);
        ReaderSetup setup = model.setup(parley.reader(), record(), console.err());
        Store store = parley.openToWrite()) {
      InputStream in = new EndingInput(console.in(), interruption::isAsked);
      var options = inputs.options(parley, in, force, setup, decisions, bounds.bounds(), prune);
      BuildSummary summary;
      try (ConsoleProgress progress =
          new ConsoleProgress(console, parley, interruption::isAsked, setup::usage)) {
        summary = Pipeline.build(options, store, progress);
        if (!interruption.isAsked()) {
          store.compactIfWasteful(() -> progress.stage("giving back room on the disk"));
        }
      }
      if (!parley.quiet()) {
        if (isMostlyNew(summary) || summary.stances() < FEW) {
          print(store);
        }
        SummaryPrinter.print(summary, console.err());
        setup.report(console.err(), parley);
      }
      if (isMostlyNew(summary) && summary.stances() >= FEW) {
        Summaries.keep(store, parley.base(), interruption::isAsked);
      }
      if (interruption.isAsked()) {
        console
            .err()
            .println("parley: stopped; what is done is in the store, the rest is for the next run");
        return ExitCode.INTERRUPTED.code();
      }
      DecisionPrinter.print(decisions, Pipeline.outstanding(options, store), parley, console.err());
      if (!parley.quiet()) {
        console.err().println(NEXT);
      }
      ExitCode code = InputOptions.exitCode(summary);
      return (code == ExitCode.DONE && !sound ? ExitCode.SOME_INPUTS_FAILED : code).code();
    }
  }

  /** Beside the store: answers cost money, and are not to be lost with a build. */
  private Optional<Path> record() {
    Path store = parley.storeFolder();
    return Optional.of(store.resolveSibling(store.getFileName() + ".answers"));
  }

  /** Else there is little that is new to show, and much to look through. */
  private static boolean isMostlyNew(BuildSummary summary) {
    int changed = summary.added() + summary.replaced();
    return changed >= MANY && changed * GOOD_PART >= summary.unchanged();
  }

  private void sayEnding() {
    console.err().println("parley: told to end; finishing what is begun");
  }

  private void print(Store store) throws IOException {
    Question question =
        Question.parse("stances", Resources.read("stances.rq"), parley.base(), Map.of());
    TableWriter tables = new TableWriter(console.terminal().width(), parley.prefixes());
    try (OutputStream out = Output.to(console.out())) {
      new Asker(store, Optional.empty(), tables).answer(question, Optional.empty(), out);
    }
  }
}
