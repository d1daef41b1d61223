package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.article.Problem;
import org.parley.pipeline.Bounds;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.BuildSummary;
import org.parley.pipeline.Pipeline;
import org.parley.pipeline.Progress;
import org.parley.pipeline.Reader;
import org.parley.read.Columns;
import org.parley.review.Decisions;
import org.parley.serve.FolderWatch;
import org.parley.store.Store;

/** Builds a folder again whenever something new is in it, beside those who read the store. */
final class WatchedBuild {
  private static final long MILLIS_BETWEEN_LOOKS = 1_000;

  private final FolderWatch watch;
  private final Supplier<Decisions> decisions;
  private final Path folder;
  private final String base;
  private final Store store;
  private final PrintStream err;
  private Map<Path, String> told = Map.of();

  /**
   * @param decided decisions are applied as they are when something is built
   */
  WatchedBuild(
      Path folder, ParleyCommand parley, Console console, DecisionOptions decided, Store store) {
    Path storeFolder = parley.storeFolder();
    this.watch = new FolderWatch(folder, () -> decided.filesThere(storeFolder));
    this.decisions = () -> Decisions.read(decided.filesThere(storeFolder));
    this.folder = folder;
    this.base = parley.base();
    this.store = store;
    this.err = console.err();
  }

  /**
   * Looks and builds until it is over.
   *
   * @param failed is told what ends it before: the store cannot be written
   */
  void run(BooleanSupplier over, Consumer<Throwable> failed) {
    try {
      while (!over.getAsBoolean()) {
        look();
        Thread.sleep(MILLIS_BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error e) {
      failed.accept(e);
    }
  }

  /** Builds, if there is something new. */
  void look() throws IOException {
    boolean news = watch.hasNews();
    tell(watch.unreadable());
    if (news) {
      BuildSummary summary = Pipeline.build(options(), store, problems());
      SummaryPrinter.print(summary, err);
    }
  }

  /** Says once what is not seen. */
  private void tell(Map<Path, String> unreadable) {
    unreadable.forEach(
        (path, reason) -> {
          if (!told.containsKey(path)) {
            err.println("parley: error: --watch: " + path + " " + reason);
          }
        });
    told = unreadable;
  }

  private BuildOptions options() {
    // Half of the processors are left to who reads.
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    return new BuildOptions(
        List.of(folder.toString()),
        InputStream.nullInputStream(),
        base,
        true,
        threads,
        List.of(),
        false,
        new Reader.Rules(),
        decisions.get(),
        Optional.empty(),
        Bounds.usual(),
        false,
        Columns.usual());
  }

  private Progress problems() {
    return new Progress() {
      @Override
      public void stage(String text) {}

      @Override
      public void done(int articles, int total) {}

      @Override
      public void problem(Problem problem) {
        err.println(ConsoleProgress.said(problem));
      }
    };
  }
}
