package org.parley.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.page.Pages;
import org.parley.page.ReviewDesk;
import org.parley.query.KeptAnswers;
import org.parley.serve.PageSource;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServeException;
import org.parley.serve.ServeOptions;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sun.misc.Signal;

/** {@code parley serve}: the store over HTTP. */
@Command(
    name = "serve",
    description = {
      "Serves the store over HTTP, to read only: pages to look at, a SPARQL endpoint at /sparql,"
          + " single graphs at /data?graph=IRI, and what each IRI names. See docs/serve.md.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley serve",
      "  parley serve --store news --port 8080 --timeout 10",
      "  parley serve --watch incoming/",
      "  curl -s localhost:3030/sparql --data-urlencode 'query=ASK {}'"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int PORTS = 65_535;

  private final ParleyCommand parley;
  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port to listen at (default: ${DEFAULT-VALUE}); 0 takes any that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description =
          "The name or address to listen at (default: ${DEFAULT-VALUE}). Anything else lets others"
              + " read the store.")
  private String host = "localhost";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A further name that requests may be addressed to. Repeatable.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description =
          "Let scripts of this web origin read answers; * for any (default: none). Repeatable.")
  private List<String> origins = new ArrayList<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long a query may take (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many rows or triples an answer may have (default: ${DEFAULT-VALUE}).")
  private int maxRows;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description =
          "Work on so many requests at once; others wait (default: twice the number of"
              + " processors).")
  private int parallel = 2 * Runtime.getRuntime().availableProcessors();

  @Option(names = "--allow-dump", description = "Let the whole store be fetched at once, at /data.")
  private boolean allowDump;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Where to write a line for each request (default: standard error; --quiet: none).")
  private @Nullable Path accessLog;

  @Option(
      names = "--watch",
      paramLabel = "FOLDER",
      description = "Build what is put there, or changed, while serving.")
  private @Nullable Path watch;

  @Option(
      names = "--review",
      description =
          "Let claims be decided on at /review, on this machine alone, with the token that is"
              + " printed at the start. Decisions go where 'parley review' writes them.")
  private boolean review;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description =
          "With --review: who decides (else $PARLEY_REVIEWER, else the name of your account).")
  private @Nullable String who;

  @Mixin private DecisionOptions decided = new DecisionOptions();

  ServeCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> token = review ? Optional.of(token()) : Optional.empty();
    ServeOptions options = options(token);
    try (Store store = store();
        PrintStream log = log();
        ParleyServer server = ParleyServer.start(store, options, pages(store), log::println)) {
      CompletableFuture<Integer> end = new CompletableFuture<>();
      Signal.handle(new Signal("TERM"), signal -> end.complete(ExitCode.DONE.code()));
      Signal.handle(new Signal("INT"), signal -> end.complete(ExitCode.INTERRUPTED.code()));
      say(server.url());
      // Also with --quiet: without it, the option would be of no use.
      token.ifPresent(
          secret ->
              console
                  .err()
                  .println("parley: review at " + server.url() + "review#token=" + secret));
      startWatching(store, end);
      return end.join();
    } catch (ServeException e) {
      throw new Failure(ExitCode.FAILED, String.valueOf(e.getMessage()));
    } catch (NoClassDefFoundError e) {
      throw new Failure(
          ExitCode.FAILED,
          "the server's libraries are missing (" + e.getMessage() + "); start it by ./parley");
    }
  }

  /** Nobody guesses 256 random bits. */
  private static String token() {
    byte[] bits = new byte[32];
    new SecureRandom().nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  private ServeOptions options(Optional<String> token) {
    require(port >= 0 && port <= PORTS, "--port " + port + ": a number from 0 to " + PORTS);
    require(timeout >= 1, "--timeout " + timeout + ": at least 1 second");
    require(maxRows >= 1, "--max-rows " + maxRows + ": at least 1");
    require(parallel >= 1, "--parallel " + parallel + ": at least 1");
    require(watch == null || Files.isDirectory(watch), "--watch " + watch + ": an existing folder");
    require(
        watch == null || parley.reader().isEmpty(),
        "--watch with --reader: the whole store, since it is written to");
    require(
        watch == null || parley.minConfidence().isEmpty(),
        "--watch with --min-confidence: the whole store, since it is written to");
    require(
        !review || (ServeOptions.isLoopback(host) && hosts.isEmpty()),
        "--review with --host "
            + host
            + String.join("", hosts.stream().map(name -> " --allow-host " + name).toList())
            + ": decisions are taken on this machine alone, so --host localhost and no"
            + " --allow-host");
    return new ServeOptions(
        host,
        port,
        parley.base(),
        Duration.ofSeconds(timeout),
        maxRows,
        parallel,
        allowDump,
        hosts,
        origins,
        token);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new Failure(ExitCode.USAGE, otherwise + " is needed");
    }
  }

  /** To read, unless something is to be put into it meanwhile. */
  private Store store() {
    return watch == null ? parley.openToRead() : parley.openToWrite();
  }

  /** What all pages need is asked at once, in the background, so that the first is soon there. */
  private PageSource pages(Store store) {
    Optional<ReviewDesk> desk =
        review
            ? Optional.of(new ServedReview(store, parley, decided, ReviewCommand.reviewer(who)))
            : Optional.empty();
    Pages pages =
        new Pages(
            store::calculateRead,
            parley.base(),
            desk,
            watch == null ? Optional.of(new KeptAnswers(store)) : Optional.empty());
    Thread thread = new Thread(() -> warm(pages), "pages");
    thread.setDaemon(true);
    thread.start();
    return new ServedPages(pages);
  }

  private static void warm(Pages pages) {
    try {
      pages.warm();
    } catch (RuntimeException e) {
      // It took too long, or the store is closed already. Whoever asks for the page is told.
    }
  }

  private PrintStream log() throws IOException {
    if (accessLog != null) {
      return new PrintStream(
          Files.newOutputStream(accessLog, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
          true,
          StandardCharsets.UTF_8);
    }
    OutputStream to = parley.quiet() ? OutputStream.nullOutputStream() : unclosed(console.err());
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  /** Standard error stays open for what is said after the server has stopped. */
  private static OutputStream unclosed(PrintStream stream) {
    return new FilterOutputStream(stream) {
      @Override
      public void write(byte[] octets, int offset, int length) throws IOException {
        out.write(octets, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  private void say(String url) {
    if (!parley.quiet()) {
      console.err().println("parley: serving " + parley.storeFolder() + " at " + url);
      console.err().println("parley: SPARQL at " + url + "sparql; stop with Ctrl-C");
    }
  }

  private void startWatching(Store store, CompletableFuture<Integer> end) {
    if (watch == null) {
      return;
    }
    decided.read(parley.storeFolder());
    WatchedBuild build = new WatchedBuild(watch, parley, console, decided, store);
    Consumer<Throwable> failed =
        e -> {
          console.err().println("parley: error: " + e.getMessage());
          end.complete(ExitCode.FAILED.code());
        };
    Thread thread = new Thread(() -> build.run(end::isDone, failed), "watch");
    thread.setDaemon(true);
    thread.start();
  }
}
