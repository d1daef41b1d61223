package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UsageTest {
  private static final Answer.Answered ANSWER =
      new Answer.Answered("{}", new Tokens(900_000, 100_000));

  private final AtomicLong nanos = new AtomicLong();
  private final Prices prices = new Prices(1.0, 10.0);

  @Test
  void theLineSaysHowFarItIs() {
    Usage usage = usage(limits(Limits.none(), Optional.of(prices)));
    usage.found();
    usage.begin();
    usage.begin();
    usage.end(ANSWER);
    nanos.set(Duration.ofSeconds(65).toNanos());
    assertThat(usage.line())
        .isEqualTo(
            "1 requests done, 1 open; 1 answers from the record; 1,000,000 tokens; cost 1.90;"
                + " 1:05");
  }

  @Test
  void withoutPricesThereIsNoCost() {
    assertThat(usage(Limits.none()).line()).isEqualTo("0 requests done, 0 open; 0 tokens; 0:00");
  }

  @Test
  void requestsAreLimited() {
    Usage usage = usage(Sample.mostRequests(1));
    assertThat(usage.begin()).isEmpty();
    assertThat(usage.begin().orElseThrow()).contains("1 requests", "--max-requests");
    assertThat(usage.requests()).isEqualTo(1);
  }

  @Test
  void tokensAreLimited() {
    Usage usage = usage(Sample.mostTokens(1_000_000));
    usage.begin();
    assertThat(usage.begin()).as("what is under way has no tokens yet").isEmpty();
    usage.end(ANSWER);
    assertThat(usage.begin().orElseThrow()).contains("1,000,000 tokens", "--max-tokens");
  }

  @Test
  void costIsLimited() {
    Usage usage =
        usage(
            new Limits(
                OptionalLong.empty(),
                OptionalDouble.of(1.9),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.of(prices)));
    usage.begin();
    usage.end(ANSWER);
    assertThat(usage.begin().orElseThrow()).contains("cost of 1.90", "--max-cost");
  }

  @Test
  void timeIsLimited() {
    Usage usage =
        usage(
            new Limits(
                OptionalLong.empty(),
                OptionalDouble.empty(),
                Optional.of(Duration.ofMinutes(1)),
                OptionalLong.empty(),
                Optional.empty()));
    assertThat(usage.begin()).isEmpty();
    nanos.set(Duration.ofMinutes(1).toNanos());
    assertThat(usage.begin().orElseThrow()).contains("60 s", "--max-time");
  }

  @Test
  void costsNeedPrices() {
    assertThatThrownBy(
            () ->
                new Limits(
                    OptionalLong.empty(),
                    OptionalDouble.of(1),
                    Optional.empty(),
                    OptionalLong.empty(),
                    Optional.empty()))
        .hasMessageContaining("prices");
  }

  private Usage usage(Limits limits) {
    return new Usage(limits, nanos::get);
  }

  private static Limits limits(Limits limits, Optional<Prices> prices) {
    return new Limits(limits.tokens(), limits.cost(), limits.time(), limits.requests(), prices);
  }
}
