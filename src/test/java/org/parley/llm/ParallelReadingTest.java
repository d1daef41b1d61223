package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Outcome;

/** Several threads read side by side. */
class ParallelReadingTest {
  private static final int ARTICLES = 40;
  private static final int THREADS = 8;

  @TempDir Path temp;
  private final StubEndpoint stub = StubEndpoint.start();

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void eachArticleGetsItsOwnAnswerAndNoMoreRequestsThanAllowedAreUnderWay() throws Exception {
    CountDownLatch full = new CountDownLatch(Sample.PARALLEL);
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    stub.usually(
        body -> {
          most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          full.countDown();
          Reply answer = Reply.says(StubEndpoint.answerTo(StubEndpoint.articleOf(body)));
          // Counted down before it is sent: once the client has it, the next request may come.
          return Reply.after(
              full,
              exchange -> {
                underWay.decrementAndGet();
                answer.send(exchange);
              });
        });
    Settings settings =
        Sample.settings(stub.address(), Optional.of(temp.resolve("answers")), Optional.empty());
    LlmReader reader = Sample.ok(Opening.of(settings));
    assertThat(readAll(reader)).isEqualTo(expected());
    assertThat(most.get()).isEqualTo(Sample.PARALLEL);
    assertThat(reader.usage().answered()).isEqualTo(ARTICLES);
    assertThat(reader.usage().tokens()).isEqualTo(new Tokens(100 * ARTICLES, 20 * ARTICLES));
    stub.close();
    assertThat(readAll(Sample.ok(Opening.of(settings)))).isEqualTo(expected());
  }

  @Test
  void aLimitOfRequestsIsExactWithManyThreads() throws Exception {
    LlmReader reader =
        Sample.ok(
            Opening.of(
                Sample.settings(
                    Sample.PROMPT,
                    stub.address(),
                    Optional.empty(),
                    Optional.empty(),
                    Sample.mostRequests(7))));
    long read =
        readAll(reader).stream().filter(outcome -> outcome instanceof Outcome.Ok<?>).count();
    assertThat(read).isEqualTo(7);
    assertThat(stub.bodies()).hasSize(7);
  }

  private static List<Outcome<List<String>>> readAll(LlmReader reader) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Outcome<List<String>>>> readings = new ArrayList<>();
      for (int i = 0; i < ARTICLES; i++) {
        String id = "article-" + i;
        readings.add(threads.submit(() -> reader.read(Sample.article(id, "Talks in " + id))));
      }
      List<Outcome<List<String>>> outcomes = new ArrayList<>();
      for (Future<Outcome<List<String>>> reading : readings) {
        outcomes.add(reading.get());
      }
      return outcomes;
    }
  }

  private static List<Outcome<List<String>>> expected() {
    return IntStream.range(0, ARTICLES)
        .<Outcome<List<String>>>mapToObj(
            i -> new Outcome.Ok<>(List.of(StubEndpoint.answerTo("article-" + i))))
        .toList();
  }
}
