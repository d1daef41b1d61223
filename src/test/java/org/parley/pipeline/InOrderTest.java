package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many at work, and nobody downstream can tell. */
class InOrderTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 8", "4, 4", "8, 100"})
  void resultsComeInTheOrderOfTheInputs(int threads, int window) {
    List<Integer> done = new ArrayList<>();
    new InOrder<Integer, Integer>(threads, window, each -> each * each)
        .run(IntStream.range(0, 500).iterator(), done::add);
    assertThat(done).isEqualTo(IntStream.range(0, 500).map(i -> i * i).boxed().toList());
  }

  @Test
  void aSlowFirstOneIsWaitedForWhileOthersAreWorkedOn() {
    CountDownLatch others = new CountDownLatch(3);
    List<String> done = new ArrayList<>();
    new InOrder<String, String>(
            2,
            4,
            each -> {
              if (each.equals("first")) {
                await(others);
              } else {
                others.countDown();
              }
              return each;
            })
        .run(List.of("first", "b", "c", "d").iterator(), done::add);
    assertThat(done).containsExactly("first", "b", "c", "d");
  }

  @Test
  void noMoreThanTheWindowIsReadAhead() {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    Iterator<Integer> inputs =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return read.get() < 200;
          }

          @Override
          public Integer next() {
            farthest.accumulateAndGet(read.incrementAndGet() - taken.get(), Math::max);
            return read.get();
          }
        };
    new InOrder<Integer, Integer>(3, 5, each -> each).run(inputs, each -> taken.incrementAndGet());
    assertThat(taken).hasValue(200);
    // one is in the reader's hand, and one in the taker's
    assertThat(farthest.get()).isLessThanOrEqualTo(5 + 2);
  }

  @Test
  void whatWorkThrowsEndsTheRunBehindWhatWasDoneBefore() {
    List<Integer> done = new ArrayList<>();
    InOrder<Integer, Integer> run =
        new InOrder<>(
            2,
            2,
            each -> {
              if (each == 3) {
                throw new IllegalArgumentException("three");
              }
              return each;
            });
    assertThatThrownBy(() -> run.run(IntStream.range(0, 100).iterator(), done::add))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("three");
    assertThat(done).containsExactly(0, 1, 2);
  }

  @Test
  void anErrorIsThrownAsItIs() {
    InOrder<Integer, Integer> run =
        new InOrder<>(
            1,
            1,
            each -> {
              throw new StackOverflowError("deep");
            });
    assertThatThrownBy(() -> run.run(List.of(1).iterator(), each -> {}))
        .isInstanceOf(StackOverflowError.class)
        .hasMessage("deep");
  }

  @Test
  void whatReadingOrTakingThrowsEndsItToo() {
    InOrder<Integer, Integer> run = new InOrder<>(2, 2, each -> each);
    Iterator<Integer> broken =
        IntStream.range(0, 10)
            .map(
                i -> {
                  if (i == 2) {
                    throw new IllegalStateException("unreadable");
                  }
                  return i;
                })
            .iterator();
    List<Integer> done = new ArrayList<>();
    assertThatThrownBy(() -> run.run(broken, done::add)).hasMessage("unreadable");
    assertThat(done).containsExactly(0, 1);
    assertThatThrownBy(
            () ->
                run.run(
                    List.of(1, 2, 3).iterator(),
                    each -> {
                      throw new IllegalStateException("full");
                    }))
        .hasMessage("full");
  }

  @Test
  void aSupplierThatWorksOnceIsAskedOnce() {
    AtomicInteger asked = new AtomicInteger();
    Supplier<String> once = Suppliers.once(() -> "asked " + asked.incrementAndGet());
    assertThat(asked).hasValue(0);
    assertThat(List.of(once.get(), once.get())).containsExactly("asked 1", "asked 1");
  }

  private static void await(CountDownLatch others) {
    try {
      others.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
