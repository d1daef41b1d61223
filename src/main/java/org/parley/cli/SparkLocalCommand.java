package org.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley spark local}: in this process, to try things out. */
@Command(
    name = "local",
    description = {
      "Builds a corpus on this machine alone, by the same steps as on many: to try it out, or to go"
          + " on later where it was interrupted.",
      ""
    })
final class SparkLocalCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Mixin private CorpusInputs corpus = new CorpusInputs();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  SparkLocalCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() {
    return corpus.run("local[" + threads.threads() + "]", parley, console).code();
  }
}
