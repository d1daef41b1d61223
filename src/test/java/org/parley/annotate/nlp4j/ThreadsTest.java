package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.text.Sentence;

@LoadsModels
class ThreadsTest {
  private static final String TEXT =
      """
      Finland’s foreign minister said on Tuesday that Ankara had agreed to host the talks. "We do \
      not rule out a delay," he told reporters, adding that envoys from Oslo and the African Union \
      would join them in July. Lawmakers in Tirana rejected the draft by 61 votes to 40.
      """;

  @Test
  void threadsThatShareAnAnnotatorFindWhatOneFinds() throws Exception {
    List<String> alone = findings();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        results.add(threads.submit(ThreadsTest::findings));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void whoeverOpensTheSameCacheSharesItsModels() {
    assertThat(Nlp4jAnnotator.open(Nlp4jAnnotator.defaultCache(), line -> {}))
        .isSameAs(SharedAnnotator.get());
  }

  private static List<String> findings() {
    List<String> findings = new ArrayList<>();
    for (Sentence sentence : SharedAnnotator.annotate(TEXT).sentences()) {
      findings.add(sentence.tokens() + " " + sentence.names());
    }
    return findings;
  }
}
