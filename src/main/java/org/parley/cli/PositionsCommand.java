package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.query.TableWriter;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley positions}: who stands where. */
@Command(
    name = "positions",
    description = {
      "Shows who is for, against, undecided, or for it on a condition: a list with dates, voices and"
          + " quotes, or as a matrix of actors and issues. A position on the opposite (\"lifting the"
          + " sanctions\") counts as one on the question (\"the sanctions\"), turned, and the column"
          + " 'turned' says so. What others say of a holder stands last, in the column 'claimedBy'."
          + " In how many articles a holder stands so stands in 'articles'; in 'sources', how many"
          + " of them are left when those that print one text count once.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley positions",
      "  parley positions 'NATO membership'",
      "  parley positions sanctions --actor Hungary --at 2025-06",
      "  parley positions 'NATO membership' --matrix",
      "  parley positions --codebook questions"
    })
final class PositionsCommand implements Callable<Integer> {
  /** Holders on a page, unless told. */
  private static final int PAGE = 30;

  /** Columns of a page. */
  private static final int WIDTH = 100;

  private final ParleyCommand parley;
  private final Console console;

  @Mixin private final IssueAndActor about = new IssueAndActor();

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description =
          "Where they stood on this day, month or year: without later positions, and without earlier"
              + " ones that they replaced.")
  private @Nullable String at;

  @Option(
      names = "--matrix",
      description =
          "A table of actors and issues instead of a list: + for it, - against, if on a condition,"
              + " ? undecided; the latest first. Policies before praise, blame and claims, of these"
              + " those with most holders, and the holders with most of them: 30, unless --limit"
              + " says how many. The default when nothing is asked for.")
  private boolean matrix;

  @Option(
      names = "--codebook",
      paramLabel = "NAME",
      defaultValue = "",
      description =
          "By the questions of this codebook instead of issues; ISSUE is then a code, or words of"
              + " its label.")
  private String codebook = "";

  @Mixin private final ReadyQuestion question = new ReadyQuestion();

  PositionsCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Node> day = Optional.ofNullable(at).map(d -> Period.checked("--at", d));
    try (Store store = parley.openToRead()) {
      boolean coded = !codebook.isEmpty();
      String name = coded ? "codebook-positions" : "positions";
      Map<String, Node> values =
          coded ? about.valuesBy(codebook, store, parley) : about.values(store, parley);
      day.ifPresent(d -> values.put("at", d));
      boolean everything = about.open() && at == null;
      if (matrix || everything && question.usual()) {
        return printMatrix(name, values, store);
      }
      return question.ask(name, values, store, parley, console);
    }
  }

  private int printMatrix(String name, Map<String, Node> values, Store store) throws IOException {
    List<Map<String, String>> rows = question.all(name, values, store, parley);
    PositionMatrix table = PositionMatrix.of(rows, question.most().orElse(PAGE));
    int width = console.terminal().width().orElse(WIDTH);
    try (OutputStream out = Output.to(console.out())) {
      new TableWriter(OptionalInt.of(Math.min(width, WIDTH)), parley.prefixes())
          .write(table.heads(), table.rows(), out);
    }
    table.leftOut().ifPresent(note -> console.err().println("parley: " + note));
    return ExitCode.DONE.code();
  }
}
