package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryingTest {
  private static final Answer.Answered GOOD = new Answer.Answered("{}", Tokens.NONE);

  private final List<Long> seconds = new ArrayList<>();
  private final Request request = Sample.request("talks");
  private int asked;

  @Test
  void delaysDoubleUpToAMinute() {
    assertThat(retrying(10, failing(Failure.SERVER_ERROR, 99)).ask(request))
        .isInstanceOf(Answer.Failed.class);
    assertThat(asked).isEqualTo(10);
    assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void itEndsWithTheFirstAnswer() {
    assertThat(retrying(5, failing(Failure.UNREACHABLE, 2)).ask(request)).isEqualTo(GOOD);
    assertThat(asked).isEqualTo(3);
    assertThat(seconds).containsExactly(1L, 2L);
  }

  @Test
  void whoAsksToBeLeftAloneIs() {
    assertThat(retrying(3, waiting(17)).ask(request)).isInstanceOf(Answer.Failed.class);
    assertThat(seconds).containsExactly(17L, 17L);
  }

  @Test
  void aRetryAfterOfNoTimeStillBacksOff() {
    retrying(3, waiting(0)).ask(request);
    assertThat(seconds).containsExactly(1L, 2L);
  }

  @Test
  void anHourIsNotWaitedFor() {
    assertThat(retrying(3, waiting(3600)).ask(request))
        .isInstanceOfSatisfying(
            Answer.Failed.class, failed -> assertThat(failed.message()).contains("3600 s"));
    assertThat(asked).isEqualTo(1);
    assertThat(seconds).isEmpty();
  }

  @Test
  void whatTryingAgainDoesNotHelpIsTriedOnce() {
    for (Failure kind :
        List.of(
            Failure.REFUSED,
            Failure.CUT,
            Failure.BAD_REQUEST,
            Failure.UNAUTHORISED,
            Failure.NOT_FOUND,
            Failure.LIMIT)) {
      asked = 0;
      retrying(5, failing(kind, 99)).ask(request);
      assertThat(asked).as(kind.name()).isEqualTo(1);
    }
  }

  @Test
  void whatTakesTooLongIsTriedTwice() {
    retrying(5, failing(Failure.TIMEOUT, 99)).ask(request);
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void anInterruptEndsIt() {
    Retrying retrying =
        new Retrying(
            failing(Failure.SERVER_ERROR, 99),
            5,
            time -> {
              throw new InterruptedException();
            });
    assertThat(retrying.ask(request)).isInstanceOf(Answer.Failed.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(asked).isEqualTo(1);
  }

  private Retrying retrying(int most, Model model) {
    return new Retrying(model, most, time -> seconds.add(time.toSeconds()));
  }

  /** Fails so often, and then answers. */
  private Model failing(Failure kind, int times) {
    List<Answer> failures =
        IntStream.range(0, times).<Answer>mapToObj(i -> new Answer.Failed(kind, "no")).toList();
    return given -> asked++ < failures.size() ? failures.get(asked - 1) : GOOD;
  }

  private Model waiting(int time) {
    return given -> {
      asked++;
      Duration wait = Duration.ofSeconds(time);
      return new Answer.Failed(Failure.RATE_LIMITED, "slow", Tokens.NONE, Optional.of(wait));
    };
  }
}
