package org.parley.pipeline;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits only so long. What takes longer is interrupted and left to itself, on a thread that does
 * not keep the program alive: nothing can stop code that does not listen.
 *
 * @param longest the longest that something may take
 */
record Patience(Duration longest, ExecutorService threads) {
  Patience(Duration longest) {
    this(
        longest,
        Executors.newCachedThreadPool(Thread.ofPlatform().name("reading-", 1).daemon().factory()));
  }

  /** The answer, if it comes in time; throws what the question threw. */
  <T> Optional<T> ask(Supplier<T> question) {
    Future<T> answer = threads.submit(question::get);
    try {
      return Optional.of(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return Optional.empty();
    } catch (ExecutionException e) {
      throw InOrder.unwrapped(e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
