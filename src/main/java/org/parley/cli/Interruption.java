package org.parley.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a command that is told to end (Ctrl-C, SIGTERM) finish what it has begun. Java then ends
 * with 128 and the signal's number: 130, 143. While there is none, signals end the process at once.
 */
final class Interruption implements AutoCloseable {
  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  /**
   * @param heard is told once, when the process is to end
   */
  Interruption(Runnable heard) {
    this.hook =
        Thread.ofPlatform()
            .name("interruption")
            .unstarted(
                () -> {
                  asked.set(true);
                  heard.run();
                  await();
                });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the process is to end. */
  boolean isAsked() {
    return asked.get();
  }

  private void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything is finished: the process may end. */
  @Override
  public void close() {
    done.countDown();
    if (!isAsked()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // It is ending this very moment, and waits for nobody any more.
      }
    }
  }
}
