package org.parley.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.parley.report.Publishers;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley compare}: where two agree and where they differ. */
@Command(
    name = "compare",
    description = {
      "Compares two actors, by the latest position of each (or of whoever speaks for it) on every"
          + " issue that both have one on; or two publishers, by the positions that they report of"
          + " the same holder on the same issue. Two names of publishers are two publishers.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley compare Ukraine Russia",
      "  parley compare 'The Daily Sample' 'The Weekly Sample'",
      "  parley compare Hungary Sweden --format csv"
    })
final class CompareCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(index = "0", paramLabel = "A", description = "An actor or a publisher.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another of the same kind.")
  private String second = "";

  @Mixin private final ReadyQuestion question = new ReadyQuestion();

  CompareCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = parley.openToRead()) {
      Optional<Node> one = publisher(first, store);
      Optional<Node> two = publisher(second, store);
      if (one.isPresent() && two.isPresent()) {
        Map<String, Node> values = Map.of("left", one.get(), "right", two.get());
        return question.ask("compare-publishers", values, store, parley, console);
      }
      Map<String, Node> values =
          Map.of(
              "left", ActorArgument.find(first, store, parley),
              "right", ActorArgument.find(second, store, parley));
      return question.ask("compare", values, store, parley, console);
    }
  }

  private static Optional<Node> publisher(String name, Store store) {
    return store.calculateRead(dataset -> Publishers.find(dataset, name));
  }
}
