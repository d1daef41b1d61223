package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.codebook.Codebook;
import org.parley.graph.CodedPassage;
import org.parley.pipeline.CodebookApplication;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley codebook apply}: codes the store. */
@Command(
    name = "apply",
    description = {
      "Gives the stances of the store, and the acts and statements that come to one, the codes of a"
          + " codebook. Articles are not read again; what the codebook gave before is replaced. Ends"
          + " with the largest questions that no code fits, so that the codebook can be mended.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley codebook apply questions.tsv",
      "  parley codebook apply questions.qdc --name ministry --uncoded 50"
    })
final class CodebookApplyCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description =
          "The codebook: .tsv (columns code, label, for, against, words), .ttl (SKOS), .qdc"
              + " (REFI-QDA) or .csv (names and descriptions).")
  private Path file = Path.of("");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "",
      description = "What its codes are kept under (default: the file's name without its ending).")
  private String name = "";

  @Option(
      names = "--uncoded",
      paramLabel = "N",
      defaultValue = "10",
      description = "List so many questions that no code fits (default: ${DEFAULT-VALUE}).")
  private int uncoded = 10;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Names of your own, as given to 'parley build'; may be repeated.")
  private List<Path> gazetteers = new ArrayList<>();

  CodebookApplyCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (uncoded < 0) {
      throw new Failure(ExitCode.USAGE, "--uncoded " + uncoded + ": 0 or more");
    }
    Codebook codebook = CodebookFile.read(file, name);
    try (Store store = parley.openThereToWrite()) {
      List<CodedPassage> coded =
          new CodebookApplication(store, parley.base()).apply(codebook, gazetteers);
      if (!parley.quiet()) {
        console.err().println("parley: " + summary(codebook, coded));
      }
      if (uncoded > 0) {
        StoredQuestions.printUncoded(codebook.name(), uncoded, store, parley, console);
      }
    }
    return ExitCode.DONE.code();
  }

  private static String summary(Codebook codebook, List<CodedPassage> coded) {
    long codes = coded.stream().map(each -> each.coding().code()).distinct().count();
    long articles = coded.stream().map(CodedPassage::article).distinct().count();
    long holders = coded.stream().map(each -> each.passage().holder()).distinct().count();
    return "codebook %s: %d codings of %d holders in %d articles, on %d of %d questions"
        .formatted(
            codebook.name(), coded.size(), holders, articles, codes, codebook.questions().size());
  }
}
