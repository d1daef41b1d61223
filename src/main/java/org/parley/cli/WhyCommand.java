package org.parley.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.report.Explanation;
import org.parley.report.Why;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley why}: the sentences that something rests on. */
@Command(
    name = "why",
    description = {
      "Shows the sentences that a node rests on, or a triple (three names): article, offsets, rule,"
          + " and the words marked. Offsets are Unicode code points of the article's text, the end"
          + " exclusive.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley why river-talks/stance-1",
      "  parley why kg:event/consult-norland-sudland",
      "  parley why 'Anna Arden'",
      "  parley why river-talks/stance-1 parley:position parley:supports"
    })
final class WhyCommand implements Callable<Integer> {
  private static final int TRIPLE = 3;

  private final ParleyCommand parley;
  private final Console console;

  @Parameters(
      arity = "1..3",
      paramLabel = "NODE",
      description =
          "An IRI, with or without prefix; ARTICLE/KEY; the key of an actor, event, issue or place;"
              + " or a label. Three of them are a triple.")
  private List<String> names = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Show so many passages of each node at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  WhyCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws java.io.IOException {
    if (names.size() == 2) {
      throw new Failure(ExitCode.USAGE, "two names; give one node, or the three of a triple");
    }
    List<Explanation> found;
    try (Store store = parley.openToRead()) {
      found =
          store.calculateRead(
              dataset -> explain(new Why(dataset, parley.base(), parley.prefixes(), limit)));
    }
    try (OutputStream out = Output.to(console.out());
        PrintWriter writer =
            new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false)) {
      new ExplanationPrinter(writer, console.terminal(), parley.prefixes(), limit).print(found);
    }
    return ExitCode.DONE.code();
  }

  private List<Explanation> explain(Why why) {
    if (names.size() == TRIPLE) {
      return why.of(names.get(0), names.get(1), names.get(2))
          .map(List::of)
          .orElseThrow(
              () ->
                  new Failure(
                      ExitCode.FAILED,
                      "the store "
                          + parley.storeFolder()
                          + " does not say: "
                          + String.join(" ", names)));
    }
    List<Explanation> found = why.of(names.getFirst());
    if (found.isEmpty()) {
      throw new Failure(
          ExitCode.FAILED,
          "the store "
              + parley.storeFolder()
              + " knows no "
              + names.getFirst()
              + "; give an IRI, ARTICLE/KEY, a key or a label as 'parley query' shows them");
    }
    return found;
  }
}
