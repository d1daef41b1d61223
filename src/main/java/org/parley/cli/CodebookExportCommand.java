package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookFormat;
import org.parley.pipeline.CodebookApplication;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley codebook export}: a codebook for other tools. */
@Command(
    name = "export",
    description = {
      "Writes a codebook, of a file or one that the store was coded with, in a format that other"
          + " tools read.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley codebook export questions.tsv --format skos > questions.ttl",
      "  parley codebook export questions --format qdc > questions.qdc"
    })
final class CodebookExportCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(
      paramLabel = "FILE|NAME",
      description = "A codebook's file, or the name that its codes are kept under in the store.")
  private String codebook = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "tsv",
      description =
          "tsv, skos (Turtle), qdc (REFI-QDA) or csv (names and descriptions) (default:"
              + " ${DEFAULT-VALUE}).")
  private CodebookFormat format = CodebookFormat.TSV;

  CodebookExportCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(CodebookFile.write(format, codebook(), parley));
    return ExitCode.DONE.code();
  }

  private Codebook codebook() {
    Path file = Path.of(codebook);
    if (Files.exists(file)) {
      return CodebookFile.read(file, "");
    }
    try (Store store = parley.openToRead()) {
      Codebook stored = new CodebookApplication(store, parley.base()).stored(codebook);
      if (stored.questions().isEmpty()) {
        throw new Failure(
            ExitCode.FAILED,
            codebook
                + ": there is no such file, and the store was not coded with a codebook of"
                + " that name");
      }
      return stored;
    }
  }
}
