package org.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley spark submit}: on a cluster. */
@Command(
    name = "submit",
    description = {
      "Builds a corpus on a cluster. Inputs, output and this program stand in folders that all its"
          + " machines have under the same names.",
      ""
    })
final class SparkSubmitCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Mixin private CorpusInputs corpus = new CorpusInputs();

  @Option(
      names = "--master",
      required = true,
      paramLabel = "URL",
      description = "Where the cluster is, as Spark names it, such as spark://head:7077.")
  private String master = "";

  SparkSubmitCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() {
    return corpus.run(master, parley, console).code();
  }
}
