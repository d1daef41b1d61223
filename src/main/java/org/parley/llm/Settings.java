package org.parley.llm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to read with a language model.
 *
 * @param model its name, as the endpoint knows it; part of what answers are recorded under
 * @param answers a folder to record answers in, or a file with the results of a batch
 * @param requests a file to write requests to instead of sending them
 * @param parallel how many requests are under way at once
 * @param tries how often a request is sent at most
 * @param timeout for one request, from sending it to the end of its answer
 */
public record Settings(
    Prompt prompt,
    String model,
    Address endpoint,
    Optional<ApiKey> key,
    Optional<Path> answers,
    Optional<Path> requests,
    Limits limits,
    int parallel,
    int tries,
    Duration timeout) {
  public static final int PARALLEL = 2;
  public static final int TRIES = 5;

  /** A model on a laptop takes minutes for a long article. */
  public static final Duration TIMEOUT = Duration.ofMinutes(10);

  public Settings {
    if (model.isBlank()) {
      throw new IllegalArgumentException("a model without a name");
    }
    if (requests.isPresent() && requests.equals(answers)) {
      throw new IllegalArgumentException("requests would be written over the answers");
    }
    if (parallel < 1 || tries < 1 || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("at least one request, one try, and some time");
    }
  }

  /** What to tell the user, once: that articles leave the machine, if they do. */
  public Optional<String> notice() {
    boolean sent = requests.isEmpty() && answers.filter(Files::isRegularFile).isEmpty();
    return sent ? endpoint.notice() : Optional.empty();
  }

  /** What is asked where nothing is said: a local endpoint, and nothing recorded. */
  public static Settings standard(Prompt prompt, String model) {
    return new Settings(
        prompt,
        model,
        Address.of(Address.DEFAULT),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Limits.none(),
        PARALLEL,
        TRIES,
        TIMEOUT);
  }
}
