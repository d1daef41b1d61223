package org.parley.llm;

import java.util.concurrent.Semaphore;

/** Lets so many requests through at once; the others wait their turn. */
record Bounded(Model model, Semaphore turns) implements Model {
  Bounded(Model model, int atOnce) {
    this(model, new Semaphore(atOnce, true));
  }

  @Override
  public Answer ask(Request request) {
    try {
      turns.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Failed(Failure.UNREACHABLE, "was interrupted");
    }
    try {
      return model.ask(request);
    } finally {
      turns.release();
    }
  }
}
