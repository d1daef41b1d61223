package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.parley.query.TableWriter;
import org.parley.report.EvidenceCheck;
import org.parley.report.Stats;
import org.parley.report.StatsCount;
import org.parley.store.Store;
import picocli.CommandLine.Command;

/** {@code parley stats}: counts, and whether every quotation is one. */
@Command(
    name = "stats",
    description = {
      "Counts what the store holds, and holds every piece of evidence against the text of its"
          + " article.",
      ""
    },
    footer = {"", "Example:", "  parley stats --store parley-store"})
final class StatsCommand implements Callable<Integer> {
  private static final int SHOWN = 10;

  private final ParleyCommand parley;
  private final Console console;

  StatsCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<StatsCount> counts;
    EvidenceCheck check;
    try (Store store = parley.openToRead();
        ProgressLine progress = new ProgressLine(console, parley.quiet())) {
      // Beside one another: each goes through much of the store.
      CompletableFuture<List<StatsCount>> counting =
          CompletableFuture.supplyAsync(() -> store.calculateRead(Stats::of));
      check =
          store.calculateRead(
              dataset ->
                  EvidenceCheck.of(
                      dataset, done -> progress.show("checking evidence: article " + done)));
      counts = counting.join();
    }
    print(counts);
    console.out().println();
    print(check);
    return check.notVerbatim().isEmpty() ? ExitCode.DONE.code() : ExitCode.VIOLATIONS.code();
  }

  private void print(List<StatsCount> counts) throws IOException {
    List<List<String>> rows =
        counts.stream()
            .map(
                count ->
                    List.of(
                        count.detail().isEmpty() ? count.of() : "  " + count.detail(),
                        String.valueOf(count.number())))
            .toList();
    try (OutputStream out = Output.to(console.out())) {
      new TableWriter(console.terminal().width(), parley.prefixes())
          .write(List.of("what", "how many"), rows, out);
    }
  }

  private void print(EvidenceCheck check) {
    console
        .out()
        .println(
            "checked "
                + check.checked()
                + " evidences, "
                + check.notVerbatim().size()
                + " not verbatim");
    if (check.unchecked() > 0) {
      console
          .out()
          .println(
              "unchecked "
                  + check.unchecked()
                  + " evidences of "
                  + check.articlesWithoutText()
                  + " articles that were stored without their text");
    }
    check.notVerbatim().stream()
        .limit(SHOWN)
        .forEach(iri -> console.err().println("parley: not verbatim: " + iri));
    if (check.notVerbatim().size() > SHOWN) {
      console.err().println("parley: … and " + (check.notVerbatim().size() - SHOWN) + " more");
    }
  }
}
