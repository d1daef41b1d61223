package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.export.GoldWriter;
import org.parley.query.TableWriter;
import org.parley.review.DecisionFile;
import org.parley.review.Decisions;
import org.parley.review.Reviewer;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley review}: decisions of people on claims. */
@Command(
    name = "review",
    description = {
      "Walks through claims that nobody has decided on, those with the least confidence first, and"
          + " writes each decision down at once, in a plain file that every build applies. The store"
          + " itself is left alone.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley review --kind stance --below .6",
      "  parley review --actor Ukraine --issue 'NATO membership'",
      "  parley review --list --limit 100",
      "  parley review --export-gold gold"
    })
final class ReviewCommand implements Callable<Integer> {
  private static final List<String> HEADS = List.of("confidence", "kind", "claim", "rule", "why");

  private final ParleyCommand parley;
  private final Console console;

  @Mixin private ReviewOptions options = new ReviewOptions();
  @Mixin private DecisionOptions decided = new DecisionOptions();

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who decides (else $PARLEY_REVIEWER, else the name of your account).")
  private @Nullable String who;

  @Option(names = "--list", description = "Print the claims as a table, and ask nothing.")
  private boolean list;

  @Option(
      names = "--export-gold",
      paramLabel = "DIR",
      description =
          "Write the claims that were accepted or corrected as gold for 'parley evaluate', and ask"
              + " nothing.")
  private @Nullable Path gold;

  @Option(names = "--all", description = "With --export-gold: claims that nobody reviewed, too.")
  private boolean all;

  ReviewCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (gold != null) {
      return exportGold(gold);
    }
    if (all) {
      throw new Failure(ExitCode.USAGE, "--all goes with --export-gold");
    }
    Path file = decided.toWrite(parley.storeFolder());
    Decisions decisions = Decisions.read(decided.filesThere(parley.storeFolder()));
    DecisionPrinter.printProblems(decisions, console.err());
    List<OpenClaim> open;
    try (Store store = parley.openToRead()) {
      open = OpenClaims.of(store, options.choice(), decisions, parley);
    }
    if (list) {
      print(open);
    } else {
      walk(open, file);
    }
    return ExitCode.DONE.code();
  }

  private void print(List<OpenClaim> open) throws IOException {
    List<List<String>> rows =
        open.stream()
            .map(OpenClaim::doubt)
            .map(
                doubt ->
                    List.of(
                        String.format(Locale.ROOT, "%.2f", doubt.confidence()),
                        doubt.ground().kind(),
                        doubt.ground().summary().replaceAll("\\s+", " "),
                        doubt.ground().rule().orElse(""),
                        parley.prefixes().shortForm(doubt.ground().iri())))
            .toList();
    try (OutputStream out = Output.to(console.out())) {
      new TableWriter(console.terminal().width(), parley.prefixes()).write(HEADS, rows, out);
    }
  }

  private void walk(List<OpenClaim> open, Path file) {
    Reviewer reviewer =
        new Reviewer(new DecisionFile(file), reviewer(who), LocalDate.now().toString());
    ReviewWalk walk = new ReviewWalk(console, parley.prefixes(), reviewer);
    try {
      walk.through(open);
    } catch (IOException e) {
      throw new Failure("cannot write " + file + ": " + e.getMessage(), e);
    }
    if (parley.quiet()) {
      return;
    }
    if (open.isEmpty()) {
      console.err().println("parley: no such claims are left to decide on");
    }
    console.err().println("parley: " + walk.account());
    if (walk.decided() > 0) {
      console
          .err()
          .println(
              "parley: written to "
                  + file
                  + "; apply with 'parley build' on the same articles"
                  + (decided.isUsual() ? "" : " and --decisions " + file));
    }
  }

  /** Who decides, where nobody says so: the variable, or the account. */
  static String reviewer(@Nullable String who) {
    return Optional.ofNullable(who)
        .or(() -> Optional.ofNullable(System.getenv("PARLEY_REVIEWER")))
        .or(() -> Optional.ofNullable(System.getProperty("user.name")))
        .orElse("");
  }

  private int exportGold(Path folder) {
    GoldWriter.Written written;
    try (Store store = parley.openToRead()) {
      written = store.calculateRead(dataset -> write(new GoldWriter(all), dataset, folder));
    } catch (UncheckedIOException e) {
      throw new Failure("cannot write " + folder + ": " + e.getCause(), e);
    }
    written
        .nameless()
        .forEach(
            id ->
                console
                    .err()
                    .println("parley: error: " + id + ": left out, as it cannot name a file"));
    if (!parley.quiet()) {
      console
          .err()
          .printf(
              Locale.ROOT,
              "parley: %d events and %d stances of %d articles written to %s; go on with 'parley"
                  + " evaluate %s'%n",
              written.events(),
              written.stances(),
              written.articles(),
              folder,
              folder);
    }
    return (written.nameless().isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED).code();
  }

  private static GoldWriter.Written write(
      GoldWriter writer, org.apache.jena.sparql.core.DatasetGraph dataset, Path folder) {
    try {
      return writer.write(dataset, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
