package org.parley.pipeline;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results over in the order of the inputs, so that
 * nothing downstream can tell how many threads there were. One thread reads, {@code threads} work,
 * the caller's takes the results; no more than {@code window} things are between the first and the
 * last at any time, which bounds the memory.
 */
final class InOrder<I, O> {
  private final int threads;
  private final int window;
  private final Function<I, O> work;

  InOrder(int threads, int window, Function<I, O> work) {
    this.threads = threads;
    this.window = window;
    this.work = work;
  }

  /** Returns when all is done; what reading, work or {@code sink} throws ends it at once. */
  void run(Iterator<I> inputs, Consumer<O> sink) {
    BlockingQueue<Future<Optional<O>>> line = new LinkedBlockingQueue<>();
    Semaphore room = new Semaphore(window);
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("worker-", 1).daemon().factory());
    Thread reader =
        Thread.ofPlatform().name("reader").daemon().start(() -> read(inputs, workers, line, room));
    try {
      for (Optional<O> done = take(line); done.isPresent(); done = take(line)) {
        sink.accept(done.get());
        room.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  /** Puts work in line until there are no more inputs, and then an end mark. */
  private void read(
      Iterator<I> inputs,
      ExecutorService workers,
      BlockingQueue<Future<Optional<O>>> line,
      Semaphore room) {
    try {
      while (inputs.hasNext()) {
        I input = inputs.next();
        room.acquire();
        line.add(workers.submit(() -> Optional.of(work.apply(input))));
      }
      line.add(CompletableFuture.completedFuture(Optional.empty()));
    } catch (InterruptedException e) {
      // The caller has given up; nobody waits for the rest.
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      line.add(CompletableFuture.failedFuture(e));
    }
  }

  private Optional<O> take(BlockingQueue<Future<Optional<O>>> line) throws InterruptedException {
    try {
      return line.take().get();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  /** The exception that another thread's wrapper holds; an error is thrown right here. */
  static RuntimeException unwrapped(Exception wrapper) {
    Throwable cause = wrapper.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(cause);
  }
}
