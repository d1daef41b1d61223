package org.parley.llm;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/** What a run has used so far, against its limits. Thread-safe. */
public final class Usage {
  private final Limits limits;
  private final LongSupplier nanos;
  private final long start;
  private Tokens tokens = Tokens.NONE;
  private long begun;
  private long open;
  private long answered;
  private long recorded;

  public Usage(Limits limits) {
    this(limits, System::nanoTime);
  }

  Usage(Limits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** Counts a request that is about to be sent, or says which limit forbids it. */
  synchronized Optional<String> begin() {
    Optional<String> reached = reached();
    if (reached.isEmpty()) {
      begun++;
      open++;
    }
    return reached;
  }

  synchronized void end(Answer answer) {
    open--;
    tokens = tokens.plus(answer.tokens());
    if (answer instanceof Answer.Answered) {
      answered++;
    }
  }

  synchronized void found() {
    recorded++;
  }

  /** Requests sent, each try counted. */
  public synchronized long requests() {
    return begun;
  }

  /** Requests that the model answered. */
  public synchronized long answered() {
    return answered;
  }

  /** Answers that were there from an earlier run. */
  public synchronized long recorded() {
    return recorded;
  }

  public synchronized Tokens tokens() {
    return tokens;
  }

  /** What it has cost, where prices are known. */
  public synchronized OptionalDouble cost() {
    return limits.prices().stream().mapToDouble(prices -> prices.of(tokens)).findFirst();
  }

  /** One line for people: {@code 12 requests done, 3 open; 5,210 tokens; cost 0.02; 1:05}. */
  public synchronized String line() {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%,d requests done, %,d open", begun - open, open));
    if (recorded > 0) {
      line.append(String.format(Locale.ROOT, "; %,d answers from the record", recorded));
    }
    line.append(String.format(Locale.ROOT, "; %,d tokens", tokens.total()));
    limits
        .prices()
        .ifPresent(
            prices -> line.append(String.format(Locale.ROOT, "; cost %.2f", prices.of(tokens))));
    Duration time = elapsed();
    return line.append(
            String.format(Locale.ROOT, "; %d:%02d", time.toMinutes(), time.toSecondsPart()))
        .toString();
  }

  private Optional<String> reached() {
    if (limits.requests().isPresent() && begun >= limits.requests().getAsLong()) {
      return reached(String.format(Locale.ROOT, "%,d requests", begun), "requests");
    }
    if (limits.tokens().isPresent() && tokens.total() >= limits.tokens().getAsLong()) {
      return reached(String.format(Locale.ROOT, "%,d tokens", tokens.total()), "tokens");
    }
    double cost = cost().orElse(0);
    if (limits.cost().isPresent() && cost >= limits.cost().getAsDouble()) {
      return reached(String.format(Locale.ROOT, "a cost of %.2f", cost), "cost");
    }
    if (limits.time().filter(most -> elapsed().compareTo(most) >= 0).isPresent()) {
      return reached(elapsed().toSeconds() + " s", "time");
    }
    return Optional.empty();
  }

  private static Optional<String> reached(String used, String limit) {
    return Optional.of(
        "was not asked, as %s are used: run again with a higher --max-%s; what was answered so far is recorded"
            .formatted(used, limit));
  }

  private Duration elapsed() {
    return Duration.ofNanos(nanos.getAsLong() - start);
  }
}
