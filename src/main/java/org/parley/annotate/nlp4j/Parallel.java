package org.parley.annotate.nlp4j;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing with several parts, side by side. */
final class Parallel {
  /** What is done with a part. */
  interface Work<T> {
    T on(Part part) throws IOException;
  }

  private Parallel() {}

  static <T> Map<Part, T> forAll(Set<Part> parts, int threads, Work<T> work) throws IOException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Map<Part, Future<T>> running = new EnumMap<>(Part.class);
      for (Part part : parts) {
        running.put(part, pool.submit(() -> work.on(part)));
      }
      Map<Part, T> results = new EnumMap<>(Part.class);
      for (Map.Entry<Part, Future<T>> entry : running.entrySet()) {
        results.put(entry.getKey(), result(entry.getValue()));
      }
      return results;
    }
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while loading language models", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw cause instanceof IOException known ? known : new IOException("unusable models", e);
    }
  }
}
