package org.parley.pipeline;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Annotator;
import org.parley.resolve.sheet.SheetResolver;

/**
 * Annotation and understanding, loaded side by side when first needed: a run that finds every
 * article unchanged never waits for models. Thread-safe.
 */
final class Loading {
  private final Parts parts;
  private final Progress progress;
  private @Nullable CompletableFuture<Annotator> annotator;
  private @Nullable CompletableFuture<Understanding> understanding;
  private final Supplier<SheetResolver> sheets;

  Loading(Parts parts, Progress progress) {
    this.parts = parts;
    this.progress = progress;
    this.sheets = Suppliers.once(() -> parts.sheets().apply(this::annotator));
  }

  /** What holds sheets to their articles; loads the language models only when it needs them. */
  SheetResolver sheets() {
    return sheets.get();
  }

  private Annotator annotator() {
    CompletableFuture<Annotator> loading;
    synchronized (this) {
      loading = loadAnnotator();
    }
    return join(loading);
  }

  private CompletableFuture<Annotator> loadAnnotator() {
    CompletableFuture<Annotator> loading = annotator;
    if (loading == null) {
      progress.stage("loading the language models");
      loading = load(parts.annotator(), "load-annotator");
      annotator = loading;
    }
    return loading;
  }

  /** Begins to load, unless it has; returns at once. */
  synchronized void warmUp() {
    loadAnnotator();
    if (understanding == null) {
      understanding = load(parts.understanding(), "load-understanding");
    }
  }

  /** Waits until everything is loaded; throws what loading threw. */
  Ready ready() {
    CompletableFuture<Annotator> first;
    CompletableFuture<Understanding> second;
    synchronized (this) {
      warmUp();
      first = Objects.requireNonNull(annotator);
      second = Objects.requireNonNull(understanding);
    }
    return new Ready(join(first), join(second));
  }

  private static <T> CompletableFuture<T> load(Supplier<T> part, String name) {
    return CompletableFuture.supplyAsync(
        part, task -> Thread.ofPlatform().name(name).daemon().start(task));
  }

  private static <T> T join(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException e) {
      throw InOrder.unwrapped(e);
    }
  }
}
