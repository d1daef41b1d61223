package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.graph.PartyChoice;
import org.parley.query.TableWriter;
import org.parley.store.AtomicFile;
import org.parley.weigh.Fit;
import org.parley.weigh.Parties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley fit}: from gold, what speaks for a claim and against it. */
@Command(
    name = "fit",
    hidden = true,
    description = {
      "Learns from annotated articles who else takes part in events, and how likely the stances"
          + " and events are that the rules propose, and writes the weights that every build uses. For those who work on Parley.",
      ""
    },
    footer = {"", "Example:", "  parley fit gold/train --check gold/dev"})
final class FitCommand implements Callable<Integer> {
  /** What an event is worth that gold has, with another status, say, or somebody else in it. */
  private static final double HALF_RIGHT = 0.5;

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
    List<GoldRead> toLearn = gold.stream().map(this::read).toList();
    List<GoldRead> toCheck = checks.stream().map(this::read).toList();
    ProposedParties near =
        toLearn.stream()
            .map(GoldRead::parties)
            .reduce(ProposedParties.none(), ProposedParties::and);
    List<ProposedParties> nearOthers = toCheck.stream().map(GoldRead::parties).toList();
    Fit rawParties = Fit.of(near.parties(), near.gold());
    Fit parties =
        rawParties
            .settled(nearOthers.stream().map(o -> rawParties.on(o.parties(), o.gold())).toList())
            .keepingTheLikely();
    Fit agents = Fit.of(near.agents(), near.agents().size()).keepingTheLikely();
    PartyChoice choice = new Parties(parties.weights(), agents.weights());
    Proposed learned =
        toLearn.stream().map(read -> read.claims(choice)).reduce(Proposed.none(), Proposed::and);
    List<Proposed> others = toCheck.stream().map(read -> read.claims(choice)).toList();
    Fit rawStances = Fit.of(learned.stances(), learned.goldStances());
    Fit rawEvents = Fit.of(learned.events(), learned.goldEvents(), HALF_RIGHT);
    Fit stances =
        rawStances.settled(others.stream().map(other -> other.stances(rawStances)).toList());
    Fit events = rawEvents.settled(others.stream().map(other -> other.events(rawEvents)).toList());
    write("parties", "those who may take part in events", parties);
    write("agents", "those who take part, as those who do it,", agents);
    write("stances", "stances", stances);
    write("events", "events", events);
    show(parties, stances, events, others, nearOthers);
    return ExitCode.DONE.code();
  }

  private void show(
      Fit parties, Fit stances, Fit events, List<Proposed> others, List<ProposedParties> nearOthers)
      throws IOException {
    try (OutputStream out = Output.to(console.out())) {
      show("cross-validated", parties, stances, events, out);
      for (int i = 0; i < others.size(); i++) {
        ProposedParties beside = nearOthers.get(i);
        show(
            checks.get(i).toString(),
            parties.on(beside.parties(), beside.gold()),
            others.get(i).stances(stances),
            others.get(i).events(events),
            out);
      }
    }
  }

  private GoldRead read(Path folder) {
    return GoldRead.of(folder, parley, console);
  }

  private void write(String file, String what, Fit fit) throws IOException {
    String text =
        fit.weights()
            .text(
                "How likely "
                    + what
                    + " are right: made by 'parley fit', which CONTRIBUTING.md explains. Do not edit.");
    AtomicFile.write(
        weights.resolve(file + ".tsv"), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void show(String where, Fit parties, Fit stances, Fit events, OutputStream out) {
    TableWriter tables = new TableWriter(console.terminal().width(), parley.prefixes());
    tables.write(FitTable.HEADS, FitTable.rows(where + ": parties", parties), out);
    tables.write(FitTable.HEADS, FitTable.rows(where + ": stances", stances), out);
    tables.write(FitTable.HEADS, FitTable.rows(where + ": events", events), out);
    tables.write(FitTable.RELIABILITY, FitTable.reliability(where + ": stances", stances), out);
    tables.write(FitTable.RELIABILITY, FitTable.reliability(where + ": events", events), out);
  }
}
