package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.review.Decisions;
import picocli.CommandLine.Option;

/** Where the decisions of people are. */
final class DecisionOptions {
  private static final String VARIABLE = "PARLEY_DECISIONS";
  private static final String NAME = "decisions.tsv";

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Decisions of people on claims, as 'parley review' writes them. Repeatable (else"
              + " $PARLEY_DECISIONS; else decisions.tsv in the store's folder, or the file beside it"
              + " that is called as the store with .decisions.tsv).")
  private List<Path> given = new ArrayList<>();

  /**
   * The decisions of all files.
   *
   * @throws Failure if a file that was named is not there
   */
  Decisions read(Path store) {
    for (Path file : given.isEmpty() ? named().map(List::of).orElse(List.of()) : given) {
      if (!Files.isRegularFile(file)) {
        throw new Failure(
            ExitCode.FAILED,
            "no decisions at " + file + ": there is no such file; 'parley review' writes one");
      }
    }
    return Decisions.read(files(store));
  }

  /** The files that there are, in the order in which they count. */
  List<Path> files(Path store) {
    if (!given.isEmpty()) {
      return given;
    }
    return named()
        .or(() -> Optional.of(store.resolve(NAME)).filter(Files::isRegularFile))
        .or(() -> Optional.of(beside(store)).filter(Files::isRegularFile))
        .map(List::of)
        .orElse(List.of());
  }

  /** The same, without those that are yet to be written. */
  List<Path> filesThere(Path store) {
    return files(store).stream().filter(Files::exists).toList();
  }

  /** Whether builds of the store find the file by themselves. */
  boolean isUsual() {
    return given.isEmpty();
  }

  /**
   * The file that new decisions go to: the last of those that there are, else one beside the store.
   * Not in it: a store is thrown away and built again, and decisions are not.
   */
  Path toWrite(Path store) {
    List<Path> files = files(store);
    return files.isEmpty() ? beside(store) : files.getLast();
  }

  private static Optional<Path> named() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .filter(name -> !name.isBlank())
        .map(Path::of);
  }

  private static Path beside(Path store) {
    Path whole = store.toAbsolutePath().normalize();
    return Optional.ofNullable(store.getFileName())
        .filter(name -> !name.toString().startsWith("."))
        .map(name -> store.resolveSibling(name + "." + NAME))
        .orElseGet(() -> whole.resolveSibling(whole.getFileName() + "." + NAME));
  }
}
