package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.store.Backup;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley backup}: the store in one file. */
@Command(
    name = "backup",
    description = {
      "Writes the whole store into one file, N-Quads compressed as its ending says (.gz, .bz2, .xz,"
          + " .zst, or not at all), and its SHA-256 beside it (FILE.sha256). The store may be written to meanwhile: what is backed up is the store as"
          + " it was at one moment.",
      ""
    },
    footer = {"", "Examples:", "  parley backup news.nq.gz", "  sha256sum -c news.nq.gz.sha256"})
final class BackupCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The file, by custom with the ending .nq.gz.")
  private Path file = Path.of("");

  BackupCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store store = Store.openToRead(parley.storeFolder())) {
      long quads = Backup.write(store, file.toAbsolutePath());
      if (!parley.quiet()) {
        console.err().printf("parley: %,d quads in %s%n", quads, file);
      }
      return ExitCode.DONE.code();
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, "cannot write " + file + ": " + e);
    }
  }
}
