package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley restore}: a store out of a backup. */
@Command(
    name = "restore",
    description = {
      "Makes a store of what backup wrote, in a folder that is not there yet. The file is held"
          + " against its SHA-256 first, and the folder appears whole or not at all.",
      ""
    },
    footer = {"", "Example:", "  parley restore news.nq.gz --store news-again"})
final class RestoreCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The file that backup wrote.")
  private Path file = Path.of("");

  RestoreCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      long quads = Backup.restore(file.toAbsolutePath(), parley.storeFolder().toAbsolutePath());
      if (!parley.quiet()) {
        console.err().printf("parley: %,d quads in %s%n", quads, parley.storeFolder());
      }
      return ExitCode.DONE.code();
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, "cannot restore from " + file + ": " + e);
    }
  }
}
