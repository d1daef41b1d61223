package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.graph.ResolvedArticle;
import org.parley.pipeline.Bounds;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.BuildSummary;
import org.parley.pipeline.Pipeline;
import org.parley.pipeline.Reader;
import org.parley.pipeline.RefusalLog;
import org.parley.review.Decisions;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley import}: claims of other readers, held to the articles. */
@Command(
    name = "import",
    description = {
      "Puts the claims of another reader, a person or a program, into the store. Each is held to its"
          + " article: what is quoted has to stand there word for word, or the claim is refused."
          + " docs/claims.md describes the form. Or takes in what export wrote, held to the shapes of"
          + " the ontology (SHACL) first: exit code 4, and nothing is taken, if anything is violated."
          + " What the store has is never replaced.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley import news.nq.gz --store copy",
      "  parley import claims.jsonl --articles news/",
      "  parley extract --format claims news/ | parley import - --articles news/ --store other"
    })
final class ImportCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "CLAIMS",
      description =
          "Claims as JSON lines, an article a line, or - for standard input. Or RDF of the model"
              + " with its named graphs, as export writes it: .nq, .trig, .jsonld or .trix, also"
              + " with .gz, .bz2, .xz or .zst.")
  private List<String> claims = new ArrayList<>();

  @Option(
      names = "--articles",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "The articles of claims, as build reads them. Those without claims are passed over. RDF"
              + " brings its own.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--codebook",
      paramLabel = "NAME",
      description = "The codebook that codes are of where the claims name none.")
  private @Nullable String codebook;

  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private ThreadsOption threads = new ThreadsOption();
  @Mixin private DecisionOptions decided = new DecisionOptions();

  ImportCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GraphImport graphs = new GraphImport(parley, console);
    if (graphs.areGraphs(claims)) {
      if (!articles.isEmpty()) {
        throw new Failure(ExitCode.USAGE, "--articles is for claims; RDF brings its own articles");
      }
      return graphs.run(claims).code();
    }
    if (articles.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "claims need --articles PATH, the articles that they are of");
    }
    return importClaims();
  }

  private Integer importClaims() throws IOException {
    Optional<String> name = parley.reader();
    ClaimFiles files = files(name);
    Decisions decisions = decided.read(parley.storeFolder());
    boolean sound = DecisionPrinter.printProblems(decisions, console.err());
    RefusalLog log = new RefusalLog();
    Set<String> unread = new TreeSet<>();
    boolean clean = sound && files.problems().isEmpty();
    boolean any = false;
    Optional<BuildOptions> last = Optional.empty();
    try (Store store = parley.openToWrite();
        ConsoleProgress progress =
            new ConsoleProgress(console, parley, () -> false, Optional::empty)) {
      for (Reader.Claims reader : files.readers(log)) {
        BuildSummary summary = Pipeline.build(options(reader, decisions), store, progress);
        int taken = summary.added() + summary.replaced();
        any |= taken > 0;
        clean &= summary.failed() == 0;
        unread.addAll(reader.unread());
        if (!parley.quiet()) {
          SummaryPrinter.print(summary, console.err());
        }
        last = Optional.of(options(reader, decisions));
      }
      last.ifPresent(
          options ->
              DecisionPrinter.print(
                  decisions, Pipeline.outstanding(options, store), parley, console.err()));
    }
    printLeftOut(unread, log);
    if (!any) {
      return ExitCode.FAILED.code();
    }
    boolean whole = clean && unread.isEmpty() && log.all().isEmpty();
    return (whole ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED).code();
  }

  private void printLeftOut(Set<String> unread, RefusalLog log) {
    for (String article : unread) {
      console.err().println("parley: " + article + ": claimed of, but not among --articles");
    }
    if (!parley.quiet()) {
      RefusalPrinter.print(log, parley.verbosity() > 0, console.err());
    }
  }

  private ClaimFiles files(Optional<String> name) throws IOException {
    if (name.isPresent() && !ResolvedArticle.isReader(name.get())) {
      throw new Failure(
          ExitCode.USAGE,
          "--reader " + name.get() + ": a reader's name is lower-case letters, digits and hyphens");
    }
    ClaimFiles files = new ClaimFiles(name, Optional.ofNullable(codebook));
    for (String file : claims) {
      files.read(file, console.in());
    }
    files.problems().forEach(problem -> console.err().println("parley: " + problem));
    return files;
  }

  private BuildOptions options(Reader.Claims reader, Decisions decisions) {
    return new BuildOptions(
        articles,
        console.in(),
        parley.base(),
        work.keepsText(),
        threads.threads(),
        work.gazetteers(),
        true,
        reader,
        decisions,
        work.least(parley),
        Bounds.usual(),
        false,
        work.columns());
  }
}
