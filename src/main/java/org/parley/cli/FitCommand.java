package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.evaluate.AnnotationGold;
import org.parley.evaluate.Gold;
import org.parley.query.TableWriter;
import org.parley.store.AtomicFile;
import org.parley.weigh.Fit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley fit}: from gold, what speaks for a claim and against it. */
@Command(
    name = "fit",
    hidden = true,
    description = {
      "Learns from annotated articles how likely the stances and events are that the rules propose,"
          + " and writes the weights that every build uses. For those who work on Parley.",
      ""
    },
    footer = {"", "Example:", "  parley fit gold/train --check gold/dev"})
final class FitCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Folders of annotated articles, with their texts, to learn from.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--check",
      paramLabel = "GOLD",
      description =
          "Others, made with care: to see how the weights do there, and to settle how sure claims are."
              + " Repeatable.")
  private List<Path> checks = new ArrayList<>();

  @Option(
      names = "--weights",
      paramLabel = "DIR",
      defaultValue = "data/weights",
      description = "Where the weights go (default: ${DEFAULT-VALUE}).")
  private Path weights = Path.of("");

  FitCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Proposed learned = Proposed.none();
    for (Path folder : gold) {
      learned = learned.and(proposed(folder));
    }
    List<Proposed> others = checks.stream().map(this::proposed).toList();
    Fit rawStances = Fit.of(learned.stances(), learned.goldStances());
    Fit rawEvents = Fit.of(learned.events(), learned.goldEvents());
    Fit stances =
        rawStances.settled(others.stream().map(other -> other.stances(rawStances)).toList());
    Fit events = rawEvents.settled(others.stream().map(other -> other.events(rawEvents)).toList());
    write("stances", stances);
    write("events", events);
    try (OutputStream out = Output.to(console.out())) {
      show("cross-validated", stances, events, out);
      for (int i = 0; i < others.size(); i++) {
        Proposed other = others.get(i);
        show(checks.get(i).toString(), other.stances(stances), other.events(events), out);
      }
    }
    return ExitCode.DONE.code();
  }

  private Proposed proposed(Path folder) {
    if (!(Gold.open(folder) instanceof AnnotationGold annotated)) {
      throw new Failure(ExitCode.USAGE, folder + ": a folder of annotated articles is needed");
    }
    return Proposed.of(annotated, parley, console);
  }

  private void write(String kind, Fit fit) throws IOException {
    String text =
        fit.weights()
            .text(
                "How likely "
                    + kind
                    + " are right: made by 'parley fit', which CONTRIBUTING.md explains. Do not edit.");
    AtomicFile.write(
        weights.resolve(kind + ".tsv"), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void show(String where, Fit stances, Fit events, OutputStream out) {
    TableWriter tables = new TableWriter(console.terminal().width(), parley.prefixes());
    tables.write(FitTable.HEADS, FitTable.rows(where + ": stances", stances), out);
    tables.write(FitTable.HEADS, FitTable.rows(where + ": events", events), out);
    tables.write(FitTable.RELIABILITY, FitTable.reliability(where + ": stances", stances), out);
    tables.write(FitTable.RELIABILITY, FitTable.reliability(where + ": events", events), out);
  }
}
