package org.parley.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.LikelyView;
import org.parley.query.Namespaces;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: what all commands have in common. */
@Command(
    name = "parley",
    description = {
      "Reads news and writes down, as RDF, who did what, who stands where, and which sentence says"
          + " so.",
      ""
    },
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class ParleyCommand implements Runnable {
  private static final String FOLDER = "parley-store";
  private static final Duration PATIENCE = Duration.ofDays(7);

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The store's folder (else $PARLEY_STORE, else ./parley-store).")
  private @Nullable Path store;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      scope = ScopeType.INHERIT,
      defaultValue = BuildOptions.DEFAULT_BASE,
      description = "The IRI that instances live under (default: ${DEFAULT-VALUE}).")
  private String base = BuildOptions.DEFAULT_BASE;

  @Option(
      names = "--reader",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description =
          "Whose claims to use, where several readers have read the articles: rules, llm, both, or"
              + " a name that claims were imported under (default: all). For build and extract: who"
              + " is to read: rules, llm or both (default: rules).")
  private @Nullable String reader;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      scope = ScopeType.INHERIT,
      description =
          "Only claims of which the reader is so sure, from 0 to 1 (default: all that the store"
              + " has). For build and extract: from which confidence on claims are kept.")
  private @Nullable Double minConfidence;

  @Option(
      names = "--wait",
      scope = ScopeType.INHERIT,
      description = "Wait for a process that is writing to the store, instead of giving up.")
  private boolean wait;

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "Print data and errors, nothing else.")
  private boolean quiet;

  @Option(
      names = "-v",
      scope = ScopeType.INHERIT,
      description = "Say more on standard error; -vv adds the stack traces of errors.")
  private boolean[] verbose = {};

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
  private boolean version;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "name a command");
    }
  }

  Path storeFolder() {
    return Optional.ofNullable(store)
        .or(() -> Optional.ofNullable(System.getenv("PARLEY_STORE")).map(Path::of))
        .orElse(Path.of(FOLDER));
  }

  /**
   * @throws Failure if it is no base
   */
  String base() {
    if (!base.matches("https?://[^\\s<>\"{}|^`\\\\]+[/#]")) {
      throw new Failure(
          ExitCode.USAGE, "--base " + base + ": not an http(s) IRI that ends in / or #");
    }
    return base;
  }

  PrefixMapping prefixes() {
    return Namespaces.at(base());
  }

  /** The store, as it is with the claims that were asked for: of one reader, or of some weight. */
  Store openToRead() {
    minConfidence(); // a wrong one is said before the store is opened
    return chosen(StoreBase.checked(Store.openToRead(storeFolder()), base()), reader());
  }

  /** The store, to write to; a new one where there is none. */
  Store openToWrite() {
    Store store = wait ? Store.open(storeFolder(), PATIENCE) : Store.open(storeFolder());
    return StoreBase.checked(store, base());
  }

  /** The store that is there, to write to. */
  Store openThereToWrite() {
    if (!Store.isAt(storeFolder())) {
      Store.openToRead(storeFolder()).close(); // tells what is missing
    }
    return openToWrite();
  }

  /** A store as it is with the claims of one reader, where one is named, that are sure enough. */
  Store chosen(Store whole, Optional<String> named) {
    Store read = named.map(name -> ReaderChoice.of(whole, name, base())).orElse(whole);
    if (minConfidence().isEmpty()) {
      return read;
    }
    try (read) {
      return LikelyView.of(read, minConfidence().get(), base());
    }
  }

  /**
   * How sure claims have to be, if that was asked for.
   *
   * @throws Failure if it is none
   */
  Optional<Double> minConfidence() {
    if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
      throw new Failure(
          ExitCode.USAGE, "--min-confidence " + minConfidence + ": is not from 0 to 1");
    }
    return Optional.ofNullable(minConfidence);
  }

  /** The reader that was named. */
  Optional<String> reader() {
    return Optional.ofNullable(reader);
  }

  boolean quiet() {
    return quiet;
  }

  /** How often {@code -v} was given. */
  int verbosity() {
    return verbose.length;
  }

  /** Whether errors come with their stack traces. */
  boolean showsTraces() {
    return verbosity() >= 2;
  }
}
