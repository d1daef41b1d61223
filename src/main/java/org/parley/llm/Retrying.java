package org.parley.llm;

import java.time.Duration;

/**
 * Asks again where that may help, after 1, 2, 4, … seconds, or when the endpoint says. The delays
 * have no chance in them: with a few requests at once there is no herd to scatter.
 */
record Retrying(Model model, int most, Pause pause) implements Model {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Who wants to be left alone for longer is not waited for. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  Retrying {
    if (most < 1) {
      throw new IllegalArgumentException("fewer than one try");
    }
  }

  @Override
  public Answer ask(Request request) {
    for (int tried = 1; ; tried++) {
      Answer answer = model.ask(request);
      if (!(answer instanceof Answer.Failed failed) || tried >= failed.kind().tries(most)) {
        return answer;
      }
      Duration delay = delay(failed, tried);
      if (delay.compareTo(PATIENCE) > 0) {
        return new Answer.Failed(
            failed.kind(),
            failed.message() + "; it wants no request for " + delay.toSeconds() + " s",
            failed.tokens(),
            failed.retryAfter());
      }
      try {
        pause.rest(delay);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return failed;
      }
    }
  }

  private static Duration delay(Answer.Failed failed, int tried) {
    Duration own = FIRST.multipliedBy(1L << Math.min(tried - 1, 10));
    Duration bounded = own.compareTo(LONGEST) < 0 ? own : LONGEST;
    return failed.retryAfter().filter(asked -> asked.compareTo(bounded) > 0).orElse(bounded);
  }
}
