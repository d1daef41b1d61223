package org.parley.llm;

import java.time.Duration;

/** How to wait before trying again. */
@FunctionalInterface
interface Pause {
  void rest(Duration time) throws InterruptedException;

  /** Lets time pass. */
  static Pause real() {
    return Thread::sleep;
  }
}
